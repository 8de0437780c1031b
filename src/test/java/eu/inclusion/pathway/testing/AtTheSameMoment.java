package eu.inclusion.pathway.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Lets several do something at the same moment, each in a transaction of its own. */
public final class AtTheSameMoment {

    private AtTheSameMoment() {
    }

    /** What those who were refused were told. */
    public static List<Throwable> refusals(List<Runnable> steps) throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        List<Throwable> refused = new CopyOnWriteArrayList<>();
        List<Thread> all = steps.stream().map(step -> new Thread(() -> {
            try {
                start.await();
                step.run();
            } catch (Throwable thrown) {
                refused.add(thrown);
            }
        })).toList();
        all.forEach(Thread::start);
        start.countDown();
        for (Thread one : all) {
            one.join();
        }
        return refused;
    }
}
