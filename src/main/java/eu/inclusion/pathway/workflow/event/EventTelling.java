package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.Attendance;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.workflow.event.EventNoticeProcess.Left;
import java.util.List;
import org.springframework.stereotype.Component;

/** All that is to be told of an event, a portion at a time: its changes, and what else there is to hear. */
@Component
class EventTelling {

    private static final int PORTION = 25;

    private final Attendance attendance;
    private final ChangeNotices changes;
    private final List<NoticeSource> others;

    EventTelling(Attendance attendance, ChangeNotices changes, List<NoticeSource> others) {
        this.attendance = attendance;
        this.changes = changes;
        this.others = List.copyOf(others);
    }

    /** @param sequence of the change that is told; whoever is to be reminded is reminded by the notice of a change */
    Left tellSome(EventId event, int sequence) {
        attendance.keepStill(event); // as officers who change it do, before anybody is marked: who came first with the marks would stop them
        Left left = changes.tellSome(event);
        boolean more = false;
        for (NoticeSource other : others) {
            more |= other.tellSome(event, PORTION);
        }
        if (more) {
            return Left.SOME;
        }
        return left == Left.REMIND && sequence == EventNotices.NO_CHANGE ? Left.NOBODY : left;
    }
}
