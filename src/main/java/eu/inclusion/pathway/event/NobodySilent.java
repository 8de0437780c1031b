package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.Refusal;

/** Nobody is left whose silence is to be decided about: a colleague was quicker, or the last answer came. */
public class NobodySilent extends Refusal {

    NobodySilent() {
        super("event.nobody-silent");
    }
}
