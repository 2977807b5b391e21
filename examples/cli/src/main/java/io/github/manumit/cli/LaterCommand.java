package io.github.manumit.cli;

import java.util.List;

/** A command that is part of the contract but not available in this version. */
record LaterCommand(String name, String arguments, String purpose) implements Command {

    @Override
    public int run(List<String> arguments, Console console) throws UsageException {
        throw new UsageException(name + " is not yet available");
    }

    @Override
    public String purpose() {
        return purpose + " (not yet available)";
    }
}
