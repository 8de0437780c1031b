package eu.inclusion.pathway.workflow.path;

import eu.inclusion.pathway.organisationpath.Phase;
import eu.inclusion.pathway.workflow.PathCases;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The contract between the model {@code organisation-path} and the code. Business key: the path's reference. */
final class OrganisationPathProcess {

    static final String PROCESS = "organisation-path";

    /** The path's id, text. */
    static final String ORGANISATION_PATH_ID = PathCases.ORGANISATION_PATH_ID;
    /** How the path goes on after a phase: {@link eu.inclusion.pathway.workflow.NextStep}. */
    static final String NEXT_STEP = "nextStep";
    /** In which phase the path goes on after a rest: {@link Phase}. */
    static final String PHASE = "phase";
    /** What became of the application; set by the message {@code GrantApplicationDecided}. */
    static final String APPLICATION_OUTCOME = "applicationOutcome";

    private static final Map<String, Phase> PHASES = Map.of(
            "CallActivity_MapOrganisation", Phase.MAPPING,
            "CallActivity_NationalEvent", Phase.NATIONAL_EVENT,
            "CallActivity_InternationalEvent", Phase.INTERNATIONAL_EVENT,
            "SubProcess_GrantApplication", Phase.GRANT_APPLICATION,
            "CallActivity_Mentoring", Phase.MENTORING);

    private OrganisationPathProcess() {
    }

    /** The phase that an element of the model stands for. */
    static @Nullable Phase phaseOf(String element) {
        return PHASES.get(element);
    }
}
