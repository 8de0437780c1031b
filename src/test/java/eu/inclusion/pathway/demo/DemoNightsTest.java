package eu.inclusion.pathway.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** Whoever goes on in the demo's time finds done what the nights would have done. */
class DemoNightsTest {

    @Test
    void allThatNightsDoIsDoneInItsOrder() {
        try (AnnotationConfigApplicationContext house = new AnnotationConfigApplicationContext(Jobs.class)) {
            new DemoNights(house.getBeanProvider(ScheduledTaskHolder.class)).pass();

            assertThat(house.getBean(Jobs.class).done).containsExactly("documents", "attendance", "applicants");
        }
    }

    @EnableScheduling
    static class Jobs {

        private final List<String> done = new ArrayList<>();

        @Scheduled(cron = "0 50 3 * * *", zone = "Europe/Brussels")
        void applicants() {
            done.add("applicants");
        }

        @Scheduled(cron = "0 30 2 * * *", zone = "Europe/Brussels")
        void documents() {
            done.add("documents");
        }

        @Scheduled(cron = "0 30 3 * * *", zone = "Europe/Brussels")
        void attendance() {
            done.add("attendance");
        }

        @Scheduled(fixedDelayString = "1h", initialDelayString = "1h")
        void letters() {
            done.add("letters");
        }
    }
}
