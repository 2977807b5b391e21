package io.github.manumit.json;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.disclosure.Ladder;
import io.github.manumit.disclosure.Projection;
import io.github.manumit.disclosure.ReleasePolicy;
import io.github.manumit.disclosure.SubjectKind;
import io.github.manumit.entity.Audience;
import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Profile;
import io.github.manumit.validation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a projection promises of one case file. Each law returns where it is broken, in words without any value. */
enum ProjectionLaws {
    /** Projecting twice gives the same as projecting once, for a file without errors. */
    TWICE {
        @Override
        List<String> broken(CaseFile file, long seed) {
            CaseFile base = Projection.of(file, ReleasePolicy.police()).caseFile();
            List<String> broken = new ArrayList<>();
            for (ReleasePolicy policy : policies()) {
                CaseFile once = Projection.of(base, policy).caseFile();
                if (!write(once, policy).equals(JSON.write(once))) {
                    broken.add(policy.name());
                }
            }
            return broken;
        }
    },
    /**
     * What a narrower audience gets can be made from what a wider one gets, if nothing binds one of them alone, and if the file
     * refers to no other: whom another file may be about counts as a victim as long as the reference is there.
     */
    NARROWER {
        @Override
        List<String> broken(CaseFile file, long seed) {
            CaseFile base =
                    Projection.of(WithheldValues.bindingAlike(file), onItsOwn()).caseFile();
            List<String> broken = new ArrayList<>();
            List<ReleasePolicy> policies = policies();
            List<String> direct =
                    policies.stream().map(policy -> write(base, policy)).toList();
            for (int wide = 1; wide < policies.size(); wide++) {
                CaseFile wider = Projection.of(base, policies.get(wide)).caseFile();
                for (int narrow = wide + 1; narrow < policies.size(); narrow++) {
                    if (!write(wider, policies.get(narrow)).equals(direct.get(narrow))) {
                        broken.add(policies.get(wide).name() + " to "
                                + policies.get(narrow).name());
                    }
                }
            }
            return broken;
        }
    },
    /** The result has no error, and no finding on disclosure for its audience. */
    NO_FINDING {
        @Override
        List<String> broken(CaseFile file, long seed) {
            CaseFile base = Projection.of(file, ReleasePolicy.police()).caseFile();
            List<String> broken = new ArrayList<>();
            for (ReleasePolicy policy : policies()) {
                Profile profile = policy.audience().equals(Audience.PUBLIC) ? Profile.PUBLIC : Profile.EXCHANGE;
                CaseFile projected = Projection.of(base, policy).caseFile();
                CaseValidator.standard().with(profile).check(projected).stream()
                        .filter(each -> each.code().startsWith("disclosure.")
                                || each.code().startsWith("place.withheld")
                                || (each.severity() == Severity.ERROR
                                        && !each.pointer().isEmpty()))
                        .forEach(each -> broken.add(policy.name() + ": " + each.code()));
            }
            return broken;
        }
    },
    /** Of two files that differ only in what is left out silently, the projections are the same, byte for byte. */
    NON_INTERFERENCE {
        @Override
        List<String> broken(CaseFile file, long seed) {
            CaseFile other = WithheldValues.changed(file, seed);
            List<String> broken = new ArrayList<>();
            if (WithheldValues.areProtectedAlike(file, other)) {
                for (ReleasePolicy policy : silent()) {
                    if (!write(file, policy).equals(write(other, policy))) {
                        broken.add(policy.name());
                    }
                }
            }
            return broken;
        }
    },
    /** No value that is left out comes through, and none stands in the manifest. */
    NO_VALUE {
        @Override
        List<String> broken(CaseFile file, long seed) {
            CaseFile other = WithheldValues.marked(file);
            List<String> broken = new ArrayList<>();
            for (ReleasePolicy policy : silent()) {
                Projection projection = Projection.of(other, policy);
                if (hasMark(JSON.write(projection.caseFile()))) {
                    broken.add(policy.name());
                }
                if (hasMark(projection.manifest().entries().toString())) {
                    broken.add(policy.name() + ": manifest");
                }
            }
            return broken;
        }
    };

    private static final CaseFileJson JSON = CaseFileJson.standard();

    /** Where the law is broken; nothing if it holds. */
    abstract List<String> broken(CaseFile file, long seed);

    /** An arbitrary case file whose references mostly lead to its own entities; empty if it has two entities of one id. */
    static List<CaseFile> file(long seed) {
        CaseFile file = ArbitraryCaseFiles.of(seed);
        return CaseIndex.of(file).hasRepeatedIds() ? List.of() : List.of(WithheldValues.linked(file));
    }

    static List<ReleasePolicy> policies() {
        return ReleasePolicy.names().stream()
                .map(name -> ReleasePolicy.of(name).orElseThrow())
                .toList();
    }

    /** Tells everything that is not restricted, but no references to other files. */
    private static ReleasePolicy onItsOwn() {
        return ReleasePolicy.police().with(SubjectKind.FILE, Ladder.RECORDS, "renumber");
    }

    private static List<ReleasePolicy> silent() {
        return List.of(ReleasePolicy.hub(), ReleasePolicy.forPublic());
    }

    private static String write(CaseFile file, ReleasePolicy policy) {
        return JSON.write(Projection.of(file, policy).caseFile());
    }

    private static boolean hasMark(String text) {
        return text.toLowerCase(Locale.ROOT).contains(WithheldValues.MARK.toLowerCase(Locale.ROOT));
    }
}
