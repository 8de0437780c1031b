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
        RuleSet rules = files.read(FOLDER + name, RuleSet.class);
        if (!name.equals(rules.callYear() + "-" + rules.action() + ".yaml")) {
            throw new ProgrammeDataInconsistent(
                    FOLDER + name, "it holds the rules of " + rules.action() + " in call " + rules.callYear());
        }
        RuleSetConsistency.check(FOLDER + name, rules);
        return rules;
    }
}
