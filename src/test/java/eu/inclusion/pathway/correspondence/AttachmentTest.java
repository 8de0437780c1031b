package eu.inclusion.pathway.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files go with a letter. */
class AttachmentTest {

    private static final String TEXT = "text/plain; charset=UTF-8";

    @ParameterizedTest
    @ValueSource(strings = {"", "../etc/passwd", "a\\b.txt", "line\nbreak.txt", "quote\".txt"})
    void aNameThatLeadsElsewhereIsRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Attachment.text(name, TEXT, "x"));
    }

    @Test
    void nothingEmptyAndNothingLargeGoesWithALetter() {
        assertThatIllegalArgumentException().isThrownBy(() -> Attachment.text("a.txt", TEXT, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Attachment("a.txt", TEXT, new byte[Attachment.MOST_BYTES + 1]));
        assertThatIllegalArgumentException().isThrownBy(() -> Attachment.text("a.txt", "no type", "x"));
        assertThat(new Attachment("a.txt", TEXT, new byte[Attachment.MOST_BYTES]).content()).hasSize(Attachment.MOST_BYTES);
    }

    @Test
    void atMostTenFilesGoWithALetter() {
        Letter letter = SampleLetters.letter(SampleLetters.all().findFirst().orElseThrow(), Locale.ENGLISH, "many");
        Attachment file = Attachment.text("a.txt", TEXT, "x");
        assertThatIllegalArgumentException().isThrownBy(() -> new Letter(letter.to(), letter.text(), letter.agency(), letter.reference(),
                letter.key(), Collections.nCopies(11, file)));
    }

    @Test
    void aCalendarFileThatAsksForSomethingIsForCalendars() {
        assertThat(Attachment.text("a.ics", "text/calendar; charset=UTF-8; method=CANCEL", "x").isForCalendars()).isTrue();
        assertThat(Attachment.text("a.ics", "text/calendar; charset=UTF-8", "x").isForCalendars()).isFalse();
        assertThat(Attachment.text("a.txt", TEXT, "x").isForCalendars()).isFalse();
    }
}
