package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets the staff's pages show moments as clocks in Brussels do. */
@ControllerAdvice(basePackages = "eu.inclusion.pathway.desk")
class BrusselsMoments {

    private final Clock clock;

    BrusselsMoments(Clock clock) {
        this.clock = clock;
    }

    @ModelAttribute("brussels")
    Reader brussels() {
        return new Reader(clock.instant());
    }

    /**
     * @param now the moment at which the page is made
     */
    record Reader(Instant now) {

        public ZonedDateTime of(Instant moment) {
            return moment.atZone(ProgrammeTime.ZONE);
        }

        public boolean isOver(Instant moment) {
            return moment.isBefore(now);
        }
    }
}
