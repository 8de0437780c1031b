package eu.inclusion.pathway.finding;

import java.util.List;

/** A criterion that holds in every call, also in one whose rules we do not have. */
public interface GeneralRule {

    List<Finding> check(ApplicationFacts application);
}
