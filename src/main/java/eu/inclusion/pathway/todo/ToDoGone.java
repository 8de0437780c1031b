package eu.inclusion.pathway.todo;

import eu.inclusion.pathway.programme.Refusal;

/** The to-do is not open any more, or was never this person's: done already, withdrawn, or somebody else's. */
public class ToDoGone extends Refusal {

    private static final long serialVersionUID = 1L;

    public ToDoGone(String id) {
        super("todo.gone", id);
    }
}
