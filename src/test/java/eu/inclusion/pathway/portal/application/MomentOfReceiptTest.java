package eu.inclusion.pathway.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.testing.TestClock;
import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A submission is in time when it had reached us whole in time. */
class MomentOfReceiptTest {

    private final TestClock clock = new TestClock();
    private final MomentOfReceipt receipt = new MomentOfReceipt(clock);

    @Test
    void whatComesAfterTheReceiptDoesNotMakeItLater() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/portal/applications/1/submission");
        FilterChain busyServer = (one, two) -> clock.advance(Duration.ofMinutes(3));

        receipt.doFilter(request, new MockHttpServletResponse(), busyServer);

        assertThat(request.getAttribute(MomentOfReceipt.RECEIVED_AT)).isEqualTo(TestClock.START);
    }

    @Test
    void whoOpensARequestInTimeAndFillsItLaterIsLate() throws Exception {
        MockHttpServletRequest slow = new MockHttpServletRequest("POST", "/portal/applications/1/submission") {
            @Override
            public Map<String, String[]> getParameterMap() {
                clock.advance(Duration.ofMinutes(3));
                return super.getParameterMap();
            }
        };

        receipt.doFilter(slow, new MockHttpServletResponse(), (one, two) -> { });

        assertThat(slow.getAttribute(MomentOfReceipt.RECEIVED_AT)).isEqualTo(TestClock.START.plus(Duration.ofMinutes(3)));
    }

    @Test
    void otherRequestsAreLeftAlone() throws Exception {
        MockHttpServletRequest page = new MockHttpServletRequest("GET", "/portal/applications/1/checklist");

        receipt.doFilter(page, new MockHttpServletResponse(), (one, two) -> { });

        assertThat(page.getAttribute(MomentOfReceipt.RECEIVED_AT)).isNull();
    }
}
