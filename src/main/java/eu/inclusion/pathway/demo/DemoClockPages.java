package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.call.Calls;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a visitor of the demo goes on in time, for example past a deadline, so that what waits for it happens. */
@Controller
@Profile("demo")
@RequestMapping("/demo/clock")
class DemoClockPages {

    private static final Duration AFTER_DEADLINE = Duration.ofMinutes(1);

    private final DemoClock clock;
    private final Calls calls;
    private final DemoNights nights;

    DemoClockPages(DemoClock clock, Calls calls, DemoNights nights) {
        this.clock = clock;
        this.nights = nights;
        this.calls = calls;
    }

    @GetMapping
    String show(Model page) {
        page.addAttribute("now", clock.instant().atZone(ProgrammeTime.ZONE));
        page.addAttribute("days", clock.ahead().toDays());
        page.addAttribute("moved", !clock.ahead().isZero());
        page.addAttribute("next", next().orElse(null));
        page.addAttribute("deadline", next().map(call -> call.round().closesAt().atZone(ProgrammeTime.ZONE)).orElse(null));
        return "demo/clock";
    }

    @PostMapping
    String goOn(@RequestParam String step, RedirectAttributes next) {
        jump(step).ifPresent(time -> {
            clock.goOn(time);
            nights.pass();
            next.addFlashAttribute("done", true);
        });
        return "redirect:/demo/clock";
    }

    private Optional<Duration> jump(String step) {
        return switch (step) {
            case "day" -> Optional.of(Duration.ofDays(1));
            case "week" -> Optional.of(Duration.ofDays(7));
            case "deadline" -> next().map(call -> Duration.between(clock.instant(), call.round().closesAt()).plus(AFTER_DEADLINE));
            default -> Optional.empty();
        };
    }

    /** The open call with the next deadline. */
    private Optional<Call> next() {
        Instant now = clock.instant();
        return calls.openAt(now).stream().findFirst();
    }
}
