package eu.inclusion.pathway.monitoring;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** What a year's figures are about. */
public enum Subject {
    NATIONAL_EVENTS(figures(Figure.EVENTS_HELD, Figure.FEEDBACK_GIVEN)),
    /** Only these have questions half a year later. */
    INTERNATIONAL_EVENTS(figures(Figure.EVENTS_HELD, Figure.FOLLOW_UP_PROJECTS)),
    APPLICATIONS(figures(Figure.APPLICATIONS_RECEIVED, Figure.APPLICATIONS_AWARDED));

    private final List<Figure> figures;

    Subject(List<Figure> figures) {
        this.figures = figures;
    }

    /** In the order of the page. */
    public List<Figure> figures() {
        return figures;
    }

    private static List<Figure> figures(Figure first, Figure last) {
        return List.copyOf(new ArrayList<>(EnumSet.range(first, last)));
    }
}
