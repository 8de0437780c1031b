package eu.inclusion.pathway.programme;

/** The files of {@code rules/}: each named after its call year and action, each consistent in itself. */
final class RuleSetFiles {

    private static final String FOLDER = "rules/";

    private RuleSetFiles() {
    }

    static RuleSets read(ProgrammeFiles files) {
        return new RuleSets(files.namesIn(FOLDER).stream().map(name -> read(files, name)).toList());
    }

    private static RuleSet read(ProgrammeFiles files, String name) {
        RuleSetFile file = files.read(FOLDER + name, RuleSetFile.class);
        if (!name.equals(file.name())) {
            throw new ProgrammeDataInconsistent(FOLDER + name, "it holds the rules of " + file.action() + " in call "
                    + file.callYear() + ", so its name must be " + file.name());
        }
        RuleSet rules = file.rules();
        RuleSetConsistency.check(FOLDER + name, rules);
        return rules;
    }
}
