package eu.inclusion.pathway.idea;


/** Whoever sent an idea took it back, or it is not kept any longer. */
public record ProjectIdeaWithdrawn(ProjectIdeaId ideaId, String reference) {
}
