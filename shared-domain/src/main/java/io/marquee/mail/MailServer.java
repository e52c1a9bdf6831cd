package io.marquee.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The installation's mail server, if {@code spring.mail.host} names one. */
@Component
public class MailServer {

    private final @Nullable JavaMailSender sender;
    private final String from;

    @Autowired
    MailServer(ObjectProvider<JavaMailSender> sender, @Value("${marquee.mail.from}") String from) {
        this(sender.getIfAvailable(), from);
    }

    private MailServer(@Nullable JavaMailSender sender, String from) {
        this.sender = sender;
        this.from = from;
    }

    /** One that sends by this, from this address. */
    public static MailServer through(JavaMailSender sender, String from) {
        return new MailServer(sender, from);
    }

    /** Whether mail leaves the house. */
    public boolean present() {
        return sender != null;
    }

    /** Hands a mail over; the same mail always bears the same Message-ID, so that a second copy can be told. */
    void deliver(Mail mail, String senderName) throws MailException {
        if (sender == null) {
            throw new IllegalStateException("no mail server");
        }
        try {
            MimeMessage message = sender.createMimeMessage();
            MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(from, senderName);
            helper.setTo(mail.recipient());
            helper.setSubject(mail.subject());
            helper.setText(mail.text());
            message.setHeader("Message-ID", "<" + mail.id() + from.substring(from.indexOf('@')) + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
            sender.send(message);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailParseException(e);
        }
    }
}
