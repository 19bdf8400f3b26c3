package com.openhouse.analytics.app.demo.data;

import com.openhouse.analytics.app.demo.row.AdminRow;
import com.openhouse.analytics.app.demo.row.MessageRow;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts the parts together, each from those before it. */
final class Story {

    private Story() {}

    static DemoData tell(World world) {
        List<Company> companies = Company.all(world);
        List<Estate> estates = Estate.all(world, companies);
        List<HomeType> types = HomeType.all(world, estates);
        List<Home> homes = estates.stream()
                .flatMap(estate -> new Homes(world).of(estate, types).stream())
                .toList();
        List<Paper> papers = new Papers(world).all(companies, estates, types);
        List<MessageRow> messages = messages(world, estates, homes, papers);
        Openings openings = new Openings(world, homes, papers);
        Activity activity = new Activity(messages, openings.rows());
        UnitRows units = new UnitRows(world, activity);
        Onboarding onboarding = new Onboarding(world, units);
        List<AdminRow> admins = Admins.all(world, companies);
        return new DemoData(
                companies.stream().map(Company::row).toList(),
                admins,
                estates.stream().map(Estate::row).toList(),
                Papers.distinctCodes(types).stream()
                        .map(type -> type.row(world))
                        .toList(),
                units.of(homes),
                new HomeownerRows(world, activity).of(homes, estates),
                new PaperRows(world, openings).of(papers),
                new Chunks(world).of(papers, estates),
                messages,
                new Ratings(world, estates).of(messages),
                openings.rows(),
                onboarding.invitations(homes),
                onboarding.agreements(homes),
                new AuditTrail(world, admins).rows(),
                new Housekeeping(world).cache(estates),
                new Housekeeping(world).rateLimits(homes));
    }

    private static List<MessageRow> messages(World world, List<Estate> estates, List<Home> homes, List<Paper> papers) {
        Conversations conversations = new Conversations(world, homes, papers);
        MessageRows rows = new MessageRows(world);
        Stream<MessageRow> usual = estates.stream().flatMap(conversations::of).flatMap(rows::of);
        Stream<MessageRow> planted = new PlantedMessages(world, conversations, rows).in(estates);
        return Stream.concat(usual, planted)
                .sorted(Comparator.comparing(MessageRow::createdAt).thenComparing(MessageRow::id))
                .toList();
    }
}
