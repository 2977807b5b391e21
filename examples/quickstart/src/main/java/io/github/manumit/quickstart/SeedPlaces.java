package io.github.manumit.quickstart;

import static io.github.manumit.quickstart.Seed.jurisdiction;
import static io.github.manumit.quickstart.Seed.name;
import static io.github.manumit.quickstart.Seed.paragraph;

import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Confidence;
import io.github.manumit.entity.Inference;
import io.github.manumit.entity.InferenceMethod;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.Standing;
import io.github.manumit.name.NameKind;
import io.github.manumit.name.NameOrigin;
import io.github.manumit.place.Place;
import io.github.manumit.place.PlaceKind;
import java.util.List;

/** Where it happened. The registry knows from the code whose law applies there. */
final class SeedPlaces {

    private SeedPlaces() {}

    static List<Place> places() {
        return List.of(
                Place.builder("pl1")
                        .addName(name("Almaty region", NameKind.AS_WRITTEN, "en", NameOrigin.TRANSLATED))
                        .kind(PlaceKind.REGION)
                        .jurisdiction(jurisdiction("KZ-19"))
                        .addSource(paragraph("src1", "1"))
                        .build(),
                Place.builder("pl2")
                        .addName(name("Karasoy", NameKind.AS_WRITTEN, "en", NameOrigin.TRANSLITERATED))
                        .kind(PlaceKind.DISTRICT)
                        .addSource(paragraph("src2", "3"))
                        .addClaim(Claim.<Place>builder()
                                .id("cl8")
                                .standing(Standing.INFERRED)
                                .confidence(Confidence.VERY_HIGH)
                                .inference(Inference.builder()
                                        .addFrom(Ref.to("src1"), Ref.to("pl1"))
                                        .method(InferenceMethod.GAZETTEER_MATCH)
                                        .build())
                                .says(Place.builder("pl2")
                                        .addNames(
                                                name(
                                                        "Қарасай ауданы",
                                                        NameKind.OFFICIAL,
                                                        "kk-Cyrl",
                                                        NameOrigin.ORIGINAL),
                                                name(
                                                        "Карасайский район",
                                                        NameKind.OFFICIAL,
                                                        "ru-Cyrl",
                                                        NameOrigin.ADAPTED))
                                        .within(Ref.to("pl1"))
                                        .jurisdiction(jurisdiction("KZ-19"))
                                        .build())
                                .build())
                        .build());
    }
}
