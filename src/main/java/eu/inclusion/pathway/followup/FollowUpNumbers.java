package eu.inclusion.pathway.followup;

/**
 * What came of international events, counted; numbers without names.
 *
 * @param begun organisations that took part
 * @param asked of those, whose half year is over
 * @param answered of those
 * @param foundPartners who work or are in contact with partners found there
 * @param withProject who applied, write an application or have an idea
 */
public record FollowUpNumbers(int begun, int asked, int answered, int foundPartners, int withProject, int applied) {
}
