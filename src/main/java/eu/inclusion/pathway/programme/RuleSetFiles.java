package eu.inclusion.pathway.programme;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of {@code rules/}: one call year and action each, and named after them, or a series; each consistent in itself. */
final class RuleSetFiles {

    private static final String FOLDER = "rules/";
    private static final Pattern OF_ONE_CALL = Pattern.compile("\\d+-KA\\d+.*");

    private RuleSetFiles() {
    }

    static RuleSets read(ProgrammeFiles files) {
        return new RuleSets(files.namesIn(FOLDER).stream().flatMap(name -> read(files, name)).toList());
    }

    private static Stream<RuleSet> read(ProgrammeFiles files, String name) {
        List<RuleSet> read = OF_ONE_CALL.matcher(name).matches() ? List.of(one(files, name))
                : files.read(FOLDER + name, RuleSetSeries.class).rules().toList();
        if (read.isEmpty()) {
            throw new ProgrammeDataInconsistent(FOLDER + name, "it holds the rules of no call");
        }
        read.forEach(rules -> RuleSetConsistency.check(FOLDER + name, rules));
        return read.stream();
    }

    private static RuleSet one(ProgrammeFiles files, String name) {
        RuleSetFile file = files.read(FOLDER + name, RuleSetFile.class);
        if (!name.equals(file.name())) {
            throw new ProgrammeDataInconsistent(FOLDER + name, "it holds the rules of " + file.action() + " in call "
                    + file.callYear() + ", so its name must be " + file.name());
        }
        return file.rules();
    }
}
