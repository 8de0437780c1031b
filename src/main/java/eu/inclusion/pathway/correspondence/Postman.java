package eu.inclusion.pathway.correspondence;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.NationalAgencies;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Brings one letter to the mail server as an e-mail: plain text, and the files that go with it. */
@Component
class Postman {

    private final ObjectProvider<JavaMailSender> server;
    private final MailProperties mail;
    private final NationalAgencies agencies;
    private final OutboxAttachments attachments;
    private final Clock clock;

    Postman(ObjectProvider<JavaMailSender> server, MailProperties mail, NationalAgencies agencies, OutboxAttachments attachments,
            Clock clock) {
        this.server = server;
        this.mail = mail;
        this.agencies = agencies;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** Whether a mail server and a sender's address are configured. */
    boolean isReady() {
        return server.getIfAvailable() != null && mail.from() != null;
    }

    void deliver(DueMessage letter) throws MessagingException, UnsupportedEncodingException {
        JavaMailSender connection = server.getObject();
        MimeMessage email = connection.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(email, StandardCharsets.UTF_8.name());
        helper.setTo(address(letter.recipientEmail(), letter.recipientName()));
        helper.setFrom(from(letter));
        helper.setReplyTo(replyTo(letter));
        helper.setSubject(letter.subject());
        helper.setSentDate(Date.from(clock.instant()));
        write(letter, email, helper);
        email.setHeader("Message-ID", messageId(letter));
        email.setHeader("Content-Language", letter.language());
        email.setHeader("Auto-Submitted", "auto-generated");
        connection.send(email);
    }

    private void write(DueMessage letter, MimeMessage email, MimeMessageHelper helper) throws MessagingException {
        List<Attachment> files = attachments.of(letter.id());
        if (files.isEmpty()) {
            helper.setText(letter.body());
        } else {
            email.setContent(EmailContent.of(letter.body(), files));
        }
    }

    private InternetAddress from(DueMessage letter) throws UnsupportedEncodingException {
        String agency = letter.agency();
        String name = agency == null ? "Pathway" : agencies.get(new AgencyCode(agency)).name() + " (Pathway)";
        return address(sender(), name);
    }

    private String replyTo(DueMessage letter) {
        String everybodys = mail.replyTo() == null ? sender() : mail.replyTo();
        return letter.agency() == null ? everybodys : mail.agencyReplyTo().getOrDefault(letter.agency(), everybodys);
    }

    /** The same for every attempt, so that a letter that went out twice can be recognised. */
    private String messageId(DueMessage letter) {
        return "<" + letter.id() + sender().substring(sender().indexOf('@')) + ">";
    }

    private String sender() {
        return Objects.requireNonNull(mail.from(), "pathway.mail.from is not set");
    }

    private static InternetAddress address(String email, @Nullable String name) throws UnsupportedEncodingException {
        return new InternetAddress(email, name, StandardCharsets.UTF_8.name());
    }
}
