package eu.inclusion.pathway.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several people do something at the same moment. */
public final class AtOnce {

    private AtOnce() {
    }

    /** All do it at once; gives back what each got, in their order. */
    public static <T> List<T> all(List<Callable<T>> work) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(work.size());
        CyclicBarrier start = new CyclicBarrier(work.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : people.invokeAll(work.stream().map(one -> started(start, one)).toList())) {
                results.add(result.get());
            }
            return results;
        } finally {
            people.shutdown();
        }
    }

    /** All do it at once; gives back what those who were refused were told. */
    public static List<Throwable> refusals(List<Runnable> work) throws Exception {
        return all(work.stream().map(one -> (Callable<Optional<Throwable>>) () -> {
            try {
                one.run();
                return Optional.empty();
            } catch (RuntimeException refused) {
                return Optional.of(refused);
            }
        }).toList()).stream().flatMap(Optional::stream).toList();
    }

    private static <T> Callable<T> started(CyclicBarrier start, Callable<T> work) {
        return () -> {
            start.await();
            return work.call();
        };
    }
}
