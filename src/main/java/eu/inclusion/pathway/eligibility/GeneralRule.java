package eu.inclusion.pathway.eligibility;

import java.util.List;

/** A criterion that holds in every call, also in one whose rules we do not have. */
interface GeneralRule {

    List<Finding> check(ApplicationFacts application);
}
