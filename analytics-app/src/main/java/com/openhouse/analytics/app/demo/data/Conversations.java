package com.openhouse.analytics.app.demo.data;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Invents the questions of a development and their answers. */
final class Conversations {

    private final World world;
    private final List<Home> homes;
    private final Answers answers;
    private final List<Topic> all = Topic.all();
    private final Weighted<Topic> topics = new Weighted<>(all, Topic::weight);

    Conversations(World world, List<Home> homes, List<Paper> papers) {
        this.world = world;
        this.homes = homes;
        this.answers = new Answers(new Citations(world, papers));
    }

    Stream<Exchange> of(Estate estate) {
        Moments moments = new Moments(world, estate);
        Askers askers = new Askers(homes, estate);
        return IntStream.range(0, estate.questions()).mapToObj(number -> {
            String key = estate.key() + "/" + number;
            Dice dice = world.dice("exchange", key);
            Instant at = moments.drawn(dice);
            return exchange(key, estate, askers.drawn(at, dice), at, dice);
        });
    }

    /** Somebody of the development asks at a given moment. */
    Exchange at(String key, Estate estate, Instant at) {
        Dice dice = world.dice("exchange", key);
        return exchange(key, estate, new Askers(homes, estate).drawn(at, dice), at, dice);
    }

    private Exchange exchange(String key, Estate estate, @Nullable Home home, Instant at, Dice dice) {
        Topic topic = topics.pick(dice);
        Blanks blanks = new Blanks(estate, home, dice);
        String question = Spelling.of(dice.oneOfRanked(topic.questions()), blanks, dice);
        Writer writer =
                estate.writer().daysAgo(Duration.between(at, world.now()).toDays());
        return new Exchange(key, estate, home, at, topic, question, answers.to(topic, writer, blanks));
    }
}
