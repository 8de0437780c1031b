package eu.inclusion.pathway.travel;

import eu.inclusion.pathway.document.DocumentId;
import eu.inclusion.pathway.document.Documents;
import eu.inclusion.pathway.document.NewDocument;
import eu.inclusion.pathway.document.StoredDocument;
import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.Participation;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an organisation claims what the journey of one of its persons cost, with receipts, once for each person and event. */
@Service
@Transactional
public class TravelClaiming {

    /** What a receipt is called among the files. */
    public static final String RECEIPT = "TRAVEL_RECEIPT";
    /** How many receipts a claim has at most. */
    public static final int MOST_RECEIPTS = 20;

    private static final long MOST_BYTES = 10 * 1_048_576L;

    private final TravelClaims claims;
    private final ClaimReferences references;
    private final ClaimPeriod period;
    private final Documents documents;
    private final ApplicationEventPublisher facts;

    TravelClaiming(TravelClaims claims, ClaimReferences references, ClaimPeriod period, Documents documents, ApplicationEventPublisher facts) {
        this.claims = claims;
        this.references = references;
        this.period = period;
        this.documents = documents;
        this.facts = facts;
    }

    /** Whether a journey to this event can be claimed now by this organisation. */
    @Transactional(readOnly = true)
    public boolean isOpen(Participation participation) {
        return period.isOpen(participation);
    }

    /** Whether the journey of this person can be claimed now. */
    @Transactional(readOnly = true)
    public boolean isOpen(EventPerson person, Participation participation) {
        return period.isOpen(participation) && period.wasThere(person, participation);
    }

    /** The claim of a person, begun or sent. */
    @Transactional(readOnly = true)
    public Optional<TravelClaim> find(EventPerson person, Participation participation) {
        return claims.findByEventIdAndEventPersonId(participation.event(), person.id());
    }

    /**
     * Writes the claim, anew if it was written before; nobody else sees it before it is sent.
     *
     * @throws TravelClaimNotPossible when something in it cannot be, or it was sent already
     */
    public TravelClaim write(EventPerson person, Participation participation, ClaimDetails details) {
        details.requireSound();
        Optional<TravelClaim> begun = find(person, participation);
        if (begun.isPresent()) {
            return claims.save(lock(begun.get()).changed(details));
        }
        period.requireOpen(person.id(), participation);
        return claims.save(TravelClaim.begun(references.next(participation.agency(), period.year()), person, participation, details));
    }

    /** The receipts, in the order in which they came. */
    @Transactional(readOnly = true)
    public List<StoredDocument> receipts(TravelClaim claim) {
        return documents.of(claim.id().value()).stream().filter(one -> one.kind().equals(RECEIPT)).toList();
    }

    public void addReceipt(TravelClaim claim, String fileName, InputStream content, String by) throws IOException {
        lock(claim).requireOpenToChange();
        if (receipts(claim).size() >= MOST_RECEIPTS) {
            throw new TravelClaimNotPossible("too-many-receipts", MOST_RECEIPTS);
        }
        documents.add(new NewDocument(claim.id().value(), RECEIPT, null, fileName, by), content, MOST_BYTES);
    }

    public void removeReceipt(TravelClaim claim, DocumentId receipt) {
        lock(claim).requireOpenToChange();
        receipts(claim).stream().filter(one -> one.id().equals(receipt)).forEach(one -> documents.remove(one.id()));
    }

    /** Sends the claim to the agency; its process starts. Sent twice at the same moment, it is sent once. */
    public void send(TravelClaim claim, Participation participation, String by) {
        period.requireOpen(claim.eventPersonId(), participation);
        List<StoredDocument> receipts = receipts(claim);
        if (receipts.isEmpty()) {
            throw new TravelClaimNotPossible("no-receipt");
        }
        TravelClaim sent = claims.save(lock(claim).sent(by, period.now()));
        documents.keep(receipts.stream().map(StoredDocument::id).toList());
        facts.publishEvent(new TravelClaimSent(sent.id(), sent.reference(), sent.agency()));
    }

    /**
     * Takes a claim back that no officer has taken in hand; it can be changed and sent again, or thrown away.
     *
     * @throws TravelClaimNotPossible when an officer has it, it is decided, or it could not be sent again
     */
    public void takeBack(TravelClaim claim, Participation participation) {
        if (!period.isOpen(participation)) {
            throw new TravelClaimNotPossible("too-late-to-take-back");
        }
        TravelClaim back = claims.save(lock(claim).takenBack());
        facts.publishEvent(new TravelClaimTakenBack(back.id(), back.reference()));
    }

    /** Whether it is with the agency, in nobody's hand, and could be sent again. */
    @Transactional(readOnly = true)
    public boolean canBeTakenBack(TravelClaim claim, Participation participation) {
        return claim.canBeTakenBack() && period.isOpen(participation);
    }

    /** Throws a claim away that is being written, with its receipts. */
    public void discard(TravelClaim claim) {
        TravelClaim own = lock(claim);
        if (own.status() != ClaimStatus.DRAFT) {
            throw new TravelClaimNotPossible("sent");
        }
        documents.forget(own.id().value(), RECEIPT);
        claims.delete(own);
    }

    /** The organisation answers what the agency asked; with nothing when its time is over. */
    public void answer(TravelClaimId id, @Nullable String answer) {
        TravelClaim answered = claims.save(claims.findWithLockById(id).orElseThrow().sentAgain(answer, period.now()));
        documents.keep(receipts(answered).stream().map(StoredDocument::id).toList());
    }

    private TravelClaim lock(TravelClaim claim) {
        return claims.findWithLockById(claim.id()).orElseThrow();
    }
}
