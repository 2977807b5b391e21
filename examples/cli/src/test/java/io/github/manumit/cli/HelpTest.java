package io.github.manumit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class HelpTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate",
                "show",
                "convert",
                "template",
                "project",
                "risk",
                "rules",
                "schema",
                "conformance",
                "upgrade",
                "date",
                "jurisdiction",
                "cite",
                "generate-completion"
            })
    void eachCommandExplainsItself(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Usage: manumit " + command)
                .contains("Exit status:\n  0 ", "\n  2 ", "Examples:\n");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
        for (List<String> same : List.of(List.of(command, "-h"), List.of("help", command))) {
            assertThat(Run.of(same.toArray(new String[0]))).isEqualTo(run);
        }
    }

    @Test
    void theProgramListsWhatItCanDo() {
        Run run = Run.of("--help");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("  validate ", "  show ", "  convert ", "  template ", "  project ", "  risk ")
                .contains("  generate-completion ");
        assertThat(List.of(Run.of("-h"), Run.of("help"))).containsOnly(run);
        assertThat(Run.of().status()).isEqualTo(2);
        assertThat(Run.of().err()).startsWith("manumit: no command given\nUsage: ");
        assertThat(Run.of("--version").out()).startsWith("manumit ").hasLineCount(1);
    }

    @Test
    void whatFollowsTwoHyphensIsAFile() {
        Run run = Run.of("validate", "--", "--help", "@x");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("manumit: --help: no such file\nmanumit: @x: no such file\n");
    }

    @Test
    void anUnknownOptionIsNamedAndHelpIsOffered() {
        assertThat(Run.of("validate", "--formt", "json").err())
                .isEqualTo("manumit: Unknown option: '--formt'\nTry 'manumit validate --help'.\n");
        assertThat(Run.of("help", "nonsense").status()).isEqualTo(2);
        assertThat(Run.of("help", "nonsense").err()).startsWith("manumit: Unknown subcommand 'nonsense'.\n");
    }

    @Test
    void manualPagesSayWhatTheHelpSays() {
        for (CommandLine command : Commands.all().getSubcommands().values()) {
            String page = ManPage.of(command);
            assertThat(page).startsWith(".TH \"MANUMIT-").contains(".SH NAME\n", ".SH SYNOPSIS\n", ".SH DESCRIPTION\n");
            assertThat(page.lines().filter(line -> line.startsWith(".")))
                    .allMatch(line -> line.matches("\\.(TH|SH|TP|PP|nf|fi|nh|ad)( .*)?"));
        }
        assertThat(ManPage.of(Commands.all().getSubcommands().get("validate")))
                .contains("\\fB\\-\\-max\\-findings\\fR=\\fIN\\fR\n", ".SH EXIT STATUS\n.TP\n0\n");
    }

    @Test
    void shellsCanCompleteCommandsAndValues() {
        assertThat(Run.of("generate-completion").out())
                .startsWith("#!/usr/bin/env bash")
                .contains(
                        "validate show convert template project risk rules",
                        "\"draft\" \"exchange\" \"public\"",
                        "\"sarif\"",
                        "'--max-findings'");
    }
}
