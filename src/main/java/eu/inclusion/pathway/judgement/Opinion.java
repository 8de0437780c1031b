package eu.inclusion.pathway.judgement;

/**
 * What an officer decides on one finding.
 *
 * @param number the finding's number among all of the application, from 1
 * @param reason in the officer's words; may be empty where the rule's sentence says it all
 */
public record Opinion(int number, Judgement judgement, String reason) {
}
