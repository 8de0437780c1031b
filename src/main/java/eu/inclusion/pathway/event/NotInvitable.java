package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.Refusal;

/** Some of the chosen organisations cannot be invited any more: they left, or another event invited them. */
public class NotInvitable extends Refusal {

    private static final long serialVersionUID = 1L;

    NotInvitable(int count) {
        super("event.not-invitable", count);
    }
}
