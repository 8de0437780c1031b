package eu.inclusion.pathway.coediting;

import eu.inclusion.pathway.programme.Refusal;

/** A comment says something, and not too much. */
public class CommentNotPossible extends Refusal {

    private static final long serialVersionUID = 1L;

    CommentNotPossible(String why, Object... figures) {
        super("coediting.comment." + why, figures);
    }
}
