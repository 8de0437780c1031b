package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.travel.ClaimDetails;
import eu.inclusion.pathway.travel.TravelClaim;
import eu.inclusion.pathway.travel.TravelClaiming;
import eu.inclusion.pathway.travel.TravelLeg;
import eu.inclusion.pathway.travel.TravelMode;
import eu.inclusion.pathway.travel.TravelRuleBook;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What journeys to the demo's international event cost: rules of each agency, claims with receipts, one paid, others to be examined. */
@Component
@Profile("demo")
class DemoTravel {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 140;

    private final TravelRuleBook rules;
    private final TravelClaiming claiming;
    private final EventPersons persons;
    private final Replies replies;
    private final DemoPeople people;

    DemoTravel(TravelRuleBook rules, TravelClaiming claiming, EventPersons persons, Replies replies, DemoPeople people) {
        this.rules = rules;
        this.claiming = claiming;
        this.persons = persons;
        this.replies = replies;
        this.people = people;
    }

    /**
     * Each agency says what it pays, and the first person of each organisation claims the journey.
     *
     * @param day on which they travelled
     */
    void claim(Map<DemoCase, ParticipationId> came, LocalDate day) {
        came.keySet().stream().map(DemoCase::agency).distinct().forEach(agency -> rules.set(agency, new BigDecimal("450.00"), new BigDecimal("90.00"), 1,
                "Second class, the cheapest flight, your own car at 0.20 euros a kilometre. One extra night where no journey is possible on the day.",
                DemoStaff.officerOf(agency)));
        Map<AgencyCode, List<DemoCase>> byAgency = came.keySet().stream().collect(Collectors.groupingBy(DemoCase::agency));
        byAgency.values().forEach(own -> {
            pay(sent(own.get(0), came.get(own.get(0)), day));
            own.stream().skip(1).limit(2).forEach(one -> sent(one, came.get(one), day));
        });
    }

    private TravelClaim sent(DemoCase one, ParticipationId id, LocalDate day) {
        Participation participation = replies.get(id);
        EventPerson traveller = persons.of(id).get(0);
        TravelClaim claim = claiming.write(traveller, participation, details(traveller, day));
        try {
            claiming.addReceipt(claim, "boarding-pass.png", new ByteArrayInputStream(receipt()), one.organisation().email());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        claiming.send(claim, participation, one.organisation().email());
        return claim;
    }

    private void pay(TravelClaim claim) {
        people.officer(claim.reference(), claim.agency(), "Task_ExamineTravelClaim", Map.of("decision", "PART", "amount", new BigDecimal("300.00"),
                "reason", "A taxi is paid only where there is no bus."));
        people.officer(claim.reference(), claim.agency(), "Task_PayTravelClaim", Map.of("paidOn", claim.legs().get(0).travelledOn().plusDays(10).toString()));
    }

    private static ClaimDetails details(EventPerson traveller, LocalDate day) {
        return new ClaimDetails(traveller.name(), "BE71 0961 2345 6769", List.of(
                new TravelLeg(day, "Home", "Rovaniemi", TravelMode.PLANE, new BigDecimal("312.40"), "EUR", BigDecimal.ONE),
                new TravelLeg(day, "Airport", "Hotel", TravelMode.TAXI, new BigDecimal("38.00"), "EUR", BigDecimal.ONE)), 0, BigDecimal.ZERO, null, null);
    }

    /** A picture that looks a little like a ticket. */
    private static byte[] receipt() throws IOException {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                boolean bar = x > WIDTH * 3 / 4 && x % 7 < 3 || y < HEIGHT / 5;
                picture.setRGB(x, y, bar ? 0x0a3d6b : 0xf5f5f0);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", file);
        return file.toByteArray();
    }
}
