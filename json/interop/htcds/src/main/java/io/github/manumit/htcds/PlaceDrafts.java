package io.github.manumit.htcds;

import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.Ref;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.place.Address;
import io.github.manumit.place.Coordinates;
import io.github.manumit.place.Place;
import io.github.manumit.place.PlaceBuilder;
import io.github.manumit.place.PlaceKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes places of the cells of an address. Cells with the same content are the same place. */
final class PlaceDrafts {

    private final Drafts drafts;
    private final Map<String, Ref<Place>> known = new HashMap<>();

    PlaceDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /** The place of an address; empty if no cell of it has a typed form. What has none is kept in the holder. */
    Optional<Ref<Place>> place(EntityDraft<?> holder, Cells cells, AddressFields fields) {
        List<Drafts.Typed> country = drafts.take(holder, cells, fields.country());
        List<Drafts.Typed> state = drafts.take(holder, cells, fields.state());
        List<Drafts.Typed> city = drafts.take(holder, cells, fields.city());
        List<Drafts.Typed> street = drafts.take(holder, cells, fields.street());
        List<Drafts.Typed> postcode = drafts.take(holder, cells, fields.postcode());
        List<Drafts.Typed> longitude = drafts.take(holder, cells, fields.longitude());
        List<Drafts.Typed> latitude = drafts.take(holder, cells, fields.latitude());
        if (longitude.isEmpty() || latitude.isEmpty()) {
            drafts.keep(holder, cells, fields.longitude());
            drafts.keep(holder, cells, fields.latitude());
            longitude = List.of();
            latitude = List.of();
        }
        Drafts.@Nullable Typed code = country.isEmpty() || !isCode(country.get(0)) ? null : country.get(0);
        boolean hasExact = !street.isEmpty() || !postcode.isEmpty() || !longitude.isEmpty();
        @Nullable Ref<Place> within = null;
        if (!country.isEmpty() && code == null) {
            within = named(country.get(0), PlaceKind.COUNTRY, fields.country(), null, null, fields);
        }
        if (!state.isEmpty()) {
            Drafts.@Nullable Typed last = city.isEmpty() && !hasExact ? code : null;
            within = named(state.get(0), PlaceKind.REGION, fields.state(), within, last, fields);
        }
        if (!city.isEmpty()) {
            within = named(city.get(0), PlaceKind.CITY, fields.city(), within, hasExact ? null : code, fields);
        }
        if (hasExact) {
            within = exact(street, postcode, longitude, latitude, within, code, fields);
        } else if (code != null && state.isEmpty() && city.isEmpty()) {
            within = intern("country\n" + code.text(), code, fields, draft -> draft.builder.kind(PlaceKind.COUNTRY));
        }
        return Optional.ofNullable(within);
    }

    /** The place that is known by a name only. */
    Ref<Place> named(Drafts.Typed name, HtcdsField field) {
        return intern("name\n" + name.text(), null, null, draft -> {
            draft.builder.addName(NameForm.builder().text(name.text()).build());
            drafts.origin(draft.next("names") + "/text", field, name.cell());
        });
    }

    private static boolean isCode(Drafts.Typed country) {
        return Forms.country(country.text()).map(JurisdictionCode::text).equals(Optional.of(country.text()));
    }

    private Ref<Place> named(
            Drafts.Typed name,
            PlaceKind kind,
            HtcdsField field,
            @Nullable Ref<Place> within,
            Drafts.@Nullable Typed code,
            AddressFields fields) {
        String content = kind.word() + '\n' + name.text() + '\n' + (within == null ? "" : within.text());
        return intern(content, code, fields, draft -> {
            draft.builder.kind(kind).within(within);
            draft.builder.addName(NameForm.builder().text(name.text()).build());
            drafts.origin(draft.next("names") + "/text", field, name.cell());
        });
    }

    private Ref<Place> exact(
            List<Drafts.Typed> street,
            List<Drafts.Typed> postcode,
            List<Drafts.Typed> longitude,
            List<Drafts.Typed> latitude,
            @Nullable Ref<Place> within,
            Drafts.@Nullable Typed code,
            AddressFields fields) {
        String content = "exact\n" + texts(street) + '\n' + texts(postcode) + '\n' + texts(longitude) + '\n'
                + texts(latitude) + '\n' + (within == null ? "" : within.text());
        return intern(content, code, fields, draft -> {
            draft.builder.within(within);
            if (!street.isEmpty() || !postcode.isEmpty()) {
                draft.builder.address(Address.builder()
                        .street(street.isEmpty() ? null : street.get(0).text())
                        .postcode(postcode.isEmpty() ? null : postcode.get(0).text())
                        .build());
                street.forEach(typed -> drafts.origin(draft.at("address/street"), fields.street(), typed.cell()));
                postcode.forEach(typed -> drafts.origin(draft.at("address/postcode"), fields.postcode(), typed.cell()));
            }
            if (!longitude.isEmpty()) {
                draft.builder.coordinates(new Coordinates(
                        new BigDecimal(latitude.get(0).text()),
                        new BigDecimal(longitude.get(0).text()),
                        null));
                drafts.origin(
                        draft.at("coordinates/latitude"),
                        fields.latitude(),
                        latitude.get(0).cell());
                drafts.origin(
                        draft.at("coordinates/longitude"),
                        fields.longitude(),
                        longitude.get(0).cell());
            }
        });
    }

    private static List<String> texts(List<Drafts.Typed> typed) {
        return typed.stream().map(Drafts.Typed::text).toList();
    }

    private Ref<Place> intern(
            String content,
            Drafts.@Nullable Typed code,
            @Nullable AddressFields fields,
            java.util.function.Consumer<EntityDraft<PlaceBuilder>> fill) {
        String key = content + '\n' + (code == null ? "" : code.text());
        Ref<Place> same = known.get(key);
        if (same != null) {
            return same;
        }
        EntityDraft<PlaceBuilder> draft = drafts.place();
        fill.accept(draft);
        if (code != null && fields != null) {
            draft.builder.jurisdiction(JurisdictionCode.parse(code.text()));
            drafts.origin(draft.at("jurisdiction"), fields.country(), code.cell());
        }
        Ref<Place> made = new Ref<>(draft.id);
        known.put(key, made);
        return made;
    }
}
