package eu.inclusion.pathway.correspondence;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Gives a letter's file out to be saved: a browser never opens it as a page of ours, whatever is in it. */
public final class AttachmentDownload {

    private AttachmentDownload() {
    }

    public static ResponseEntity<byte[]> of(Attachment attachment) {
        ContentDisposition disposition = ContentDisposition.attachment().filename(attachment.fileName(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attachment.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(attachment.content());
    }
}
