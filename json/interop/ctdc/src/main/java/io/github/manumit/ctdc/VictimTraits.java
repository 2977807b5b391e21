package io.github.manumit.ctdc;

import io.github.manumit.party.AgeStatement;
import io.github.manumit.party.Citizenship;
import io.github.manumit.party.CitizenshipStatus;
import io.github.manumit.party.Gender;
import io.github.manumit.party.Person;
import io.github.manumit.party.Sex;
import io.github.manumit.time.PartialDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the traits of a victim say: gender, age and citizenship. */
final class VictimTraits {

    private static final Set<CitizenshipStatus> HELD =
            Set.of(CitizenshipStatus.HOLDS, CitizenshipStatus.BY_BIRTH, CitizenshipStatus.NATURALISED);

    private final CtdcWords words;
    private final LossLedger ledger;

    VictimTraits(CtdcWords words, LossLedger ledger) {
        this.words = words;
        this.ledger = ledger;
    }

    void write(Person person, @Nullable PartialDate registered, CtdcRow row, String pointer) {
        gender(person, row, pointer);
        age(person, registered, row, pointer);
        citizenship(person, row, pointer);
    }

    private void gender(Person person, CtdcRow row, String pointer) {
        Gender gender = person.traits().gender();
        if (gender != null) {
            String code = words.genderCode(gender);
            if (code == null) {
                ledger.loss(pointer + "/gender", CtdcLossKind.DROPPED, CtdcLossReason.NO_CODE, "gender");
            } else {
                row.set("gender", code);
                if (gender.equals(words.gender(code))) {
                    ledger.used(pointer + "/gender");
                } else {
                    ledger.loss(pointer + "/gender", CtdcLossKind.COARSENED, CtdcLossReason.BROADER_CODE, "gender");
                }
                return;
            }
        }
        Sex sex = person.traits().sex();
        String code = Sex.FEMALE.equals(sex)
                ? words.genderCode(Gender.FEMININE)
                : Sex.MALE.equals(sex) ? words.genderCode(Gender.MASCULINE) : null;
        if (gender == null && code != null) {
            row.set("gender", code);
            ledger.loss(pointer + "/sex", CtdcLossKind.COARSENED, CtdcLossReason.SEX_AS_GENDER, "gender");
        }
    }

    private void age(Person person, @Nullable PartialDate registered, CtdcRow row, String pointer) {
        PartialDate born = person.traits().birth() == null
                ? null
                : VictimRows.date(person.traits().birth().time());
        if (born != null) {
            String place = pointer + "/birth/time/date";
            String band = registered == null ? null : CtdcBands.born(born, registered);
            aged(band, row, place);
        }
        for (int i = 0; i < person.traits().ages().size(); i++) {
            AgeStatement statement = person.traits().ages().get(i);
            String place = pointer + "/ages/" + i;
            if (statement.age() == null || VictimRows.isUnsure(statement.meta().standing())) {
                ledger.loss(place, CtdcLossKind.DROPPED, CtdcLossReason.NOT_SURE, "ageBroad");
                continue;
            }
            PartialDate asOf = VictimRows.date(statement.asOf());
            String own = statement.age().group() == null
                    ? null
                    : words.bandCode(statement.age().group());
            boolean sameYear = asOf == null
                    || registered == null
                    || asOf.year().isPresent() && asOf.year().equals(registered.year());
            String band;
            if (own != null && sameYear) {
                band = own;
            } else {
                band = asOf == null || registered == null ? null : CtdcBands.aged(statement.age(), asOf, registered);
            }
            if (!row.get("ageBroad").isEmpty()) {
                ledger.loss(place, CtdcLossKind.DROPPED, CtdcLossReason.FURTHER_VALUE, "ageBroad");
            } else if (own != null && own.equals(band)) {
                row.set("ageBroad", band);
                ledger.used(place);
            } else {
                aged(band, row, place);
            }
        }
    }

    private void aged(@Nullable String band, CtdcRow row, String place) {
        if (band == null) {
            ledger.loss(place, CtdcLossKind.DROPPED, CtdcLossReason.OPEN, "ageBroad");
        } else {
            row.set("ageBroad", band);
            ledger.loss(place, CtdcLossKind.COARSENED, CtdcLossReason.BAND, "ageBroad");
        }
    }

    private void citizenship(Person person, CtdcRow row, String pointer) {
        List<Citizenship> citizenships = person.traits().citizenships();
        for (int i = 0; i < citizenships.size(); i++) {
            Citizenship citizenship = citizenships.get(i);
            String place = pointer + "/citizenships/" + i;
            boolean held = (citizenship.status() == null || HELD.contains(citizenship.status()))
                    && !VictimRows.isUnsure(citizenship.meta().standing());
            String code = citizenship.country() == null ? null : CtdcCountries.write(citizenship.country());
            CtdcLossReason reason = null;
            if (!held) {
                reason = CtdcLossReason.NOT_SURE;
            } else if (code == null) {
                reason = CtdcLossReason.NO_CODE;
            } else if (!row.get("citizenship").isEmpty()) {
                reason = CtdcLossReason.FURTHER_VALUE;
            }
            if (reason != null) {
                ledger.loss(place, CtdcLossKind.DROPPED, reason, "citizenship");
            } else {
                row.set("citizenship", code);
                ledger.used(place + "/country");
            }
        }
    }
}
