package eu.inclusion.pathway.programme;

import org.jspecify.annotations.Nullable;

/** Refuses rules on who may take part that contradict themselves. */
final class ConsortiumConsistency {

    private static final int REGIONS = 14;

    private ConsortiumConsistency() {
    }

    static void check(DataCheck check, RuleSet.Consortium consortium) {
        int organisations = consortium.organisations().value();
        int countries = consortium.countries().value();
        minimum(check, "", organisations, countries);
        smaller(check, consortium.smaller(), organisations, countries);
        partners(check, consortium);
        check.refuseBelow(1, "years that the applicant has existed", consortium.establishedYears());
        composition(check, consortium.composition(), organisations);
    }

    private static void minimum(DataCheck check, String which, int organisations, int countries) {
        check.refuseWhen(countries < 1, which + "at least one country is needed");
        check.refuseWhen(countries > organisations,
                which + "at least " + countries + " countries, but " + organisations + " organisations");
    }

    private static void smaller(DataCheck check, RuleSet.@Nullable Smaller smaller, int organisations, int countries) {
        if (smaller == null) {
            return;
        }
        minimum(check, "the smaller consortium: ", smaller.organisations().value(), smaller.countries().value());
        check.refuseWhen(smaller.organisations().value() > organisations || smaller.countries().value() > countries,
                "the smaller consortium is larger than the minimum");
        check.refuseWhen(smaller.types() != null && smaller.types().isEmpty(), "the smaller consortium is for no type of project");
    }

    private static void partners(DataCheck check, RuleSet.Consortium consortium) {
        boolean regions = !consortium.partnerRegions().value().isEmpty();
        boolean worldwide = consortium.worldwidePartners() != null && consortium.worldwidePartners().value();
        check.refuseWhen(consortium.partnerRegions().value().stream().anyMatch(region -> region < 1 || region > REGIONS),
                "partner regions " + consortium.partnerRegions().value() + "; there are 1 to " + REGIONS);
        check.refuseWhen(regions && worldwide, "partners from some regions, and from the whole world");
    }

    private static void composition(DataCheck check, RuleSet.@Nullable Composition composition, int organisations) {
        if (composition == null) {
            return;
        }
        check.refuseWhen(composition.applicantTypes().value().isEmpty(), "no kind of organisation may apply");
        check.refuseBelow(0, "schools at home", composition.schoolsAtHome());
        check.refuseBelow(0, "schools abroad", composition.schoolsAbroad());
        check.refuseBelow(0, "school authorities at home", composition.authoritiesAtHome());
        check.refuseBelow(0, "school authorities abroad", composition.authoritiesAbroad());
        int named = composition.schoolsAtHome().value() + composition.schoolsAbroad().value()
                + composition.authoritiesAtHome().value() + composition.authoritiesAbroad().value();
        check.refuseWhen(named > organisations, "a composition of " + named + ", but at least " + organisations + " organisations");
    }
}
