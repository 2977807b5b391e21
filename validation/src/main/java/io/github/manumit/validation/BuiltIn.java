package io.github.manumit.validation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The rules of this library, one file for each topic. */
final class BuiltIn implements RuleSet {

    private static final List<Rule> RULES = Stream.of(
                    ReadingRules.all(),
                    ValueRules.all(),
                    LimitRules.all(),
                    CodeRules.all(),
                    QuantityRules.all(),
                    CurrencyRules.all(),
                    LanguageRules.all(),
                    TextRules.all(),
                    ReferenceRules.all(),
                    HeaderRules.all(),
                    CaseFileRules.all(),
                    DefaultRules.all(),
                    ClaimRules.all(),
                    AbsenceRules.all(),
                    TimeRules.all(),
                    PersonRules.all(),
                    RelationRules.all(),
                    DocumentRules.all(),
                    NameRules.all(),
                    IdentifierRules.all(),
                    GroupRules.all(),
                    ParticipantRules.all(),
                    IncidentRules.all(),
                    IncidentRecordRules.all(),
                    EventRules.all(),
                    TransactionRules.all(),
                    ProceedingRules.all(),
                    ProceedingRecordRules.all(),
                    ChargeRules.all(),
                    DecisionRules.all(),
                    SentenceRules.all(),
                    SequenceRules.all(),
                    LifeRules.all(),
                    PlaceRules.all(),
                    ItemRules.all(),
                    CitationRules.all(),
                    SourceRules.all(),
                    Disclosure.all())
            .flatMap(List::stream)
            .toList();

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Map<String, String> texts(Locale language) {
        return RuleTexts.of(language);
    }
}
