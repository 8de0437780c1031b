package eu.inclusion.pathway.correspondence;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A letter and its files as the parts of one e-mail: the text, and each file as an attachment. A file for calendars also stands
 * beside the text as another way to show it, which is where mail programs look for it (RFC 6047), and is attached as a plain file for
 * those that do not.
 */
final class EmailContent {

    private EmailContent() {
    }

    static Multipart of(String body, List<Attachment> attachments) throws MessagingException {
        MimeMultipart whole = new MimeMultipart("mixed");
        whole.addBodyPart(letter(body, attachments.stream().filter(Attachment::isForCalendars).toList()));
        for (Attachment attachment : attachments) {
            whole.addBodyPart(file(attachment));
        }
        return whole;
    }

    private static BodyPart letter(String body, List<Attachment> forCalendars) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(body, StandardCharsets.UTF_8.name());
        if (forCalendars.isEmpty()) {
            return text;
        }
        MimeMultipart ways = new MimeMultipart("alternative", text);
        for (Attachment calendar : forCalendars) {
            ways.addBodyPart(part(calendar, calendar.mediaType()));
        }
        MimeBodyPart letter = new MimeBodyPart();
        letter.setContent(ways);
        return letter;
    }

    private static BodyPart file(Attachment attachment) throws MessagingException {
        BodyPart file = part(attachment, attachment.isForCalendars() ? "application/ics" : attachment.mediaType());
        file.setFileName(attachment.fileName());
        file.setDisposition(Part.ATTACHMENT);
        return file;
    }

    /** Sent as base64, so that no server on the way changes its line ends. */
    private static BodyPart part(Attachment attachment, String mediaType) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), mediaType)));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
