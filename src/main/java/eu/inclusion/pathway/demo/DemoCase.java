package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.programme.AgencyCode;

/** An organisation of the demo on its path. */
record DemoCase(DemoOrganisation organisation, OrganisationPath path) {

    boolean isPast(DemoStage stage) {
        return organisation.stage().isPast(stage);
    }

    boolean isAt(DemoStage stage) {
        return organisation.stage() == stage;
    }

    OrganisationPathId id() {
        return path.id();
    }

    AgencyCode agency() {
        return path.agency();
    }

    String reference() {
        return path.reference();
    }
}
