package eu.inclusion.pathway.workflow.map;

import eu.inclusion.pathway.workflow.PathCases;

/** The contract between the model {@code map-organisation} and the code. Business key: the path's reference. */
final class MapOrganisationProcess {

    static final String PROCESS = "map-organisation";

    /** The path's id, text. */
    static final String ORGANISATION_PATH_ID = PathCases.ORGANISATION_PATH_ID;
    /** Who answers the survey: {@link eu.inclusion.pathway.mapping.SurveyDoor}. */
    static final String SURVEY_DOOR = "surveyDoor";
    /** How the path goes on: {@link eu.inclusion.pathway.workflow.NextStep}; given back to the path. */
    static final String NEXT_STEP = "nextStep";

    private MapOrganisationProcess() {
    }
}
