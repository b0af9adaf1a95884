package org.researcharchive.launcher.search.analysis;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.bn.BengaliStemFilter;
import org.apache.lucene.analysis.br.BrazilianStemFilter;
import org.apache.lucene.analysis.ckb.SoraniStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanMinimalStemFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.gl.GalicianMinimalStemFilter;
import org.apache.lucene.analysis.gl.GalicianStemFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.no.NorwegianMinimalStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseMinimalStemFilter;
import org.apache.lucene.analysis.pt.PortugueseStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.te.TeluguStemFilter;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.BasqueStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SerbianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/** The languages of the {@code stemmer} filter, by the names that a stock server knows. */
final class Stemmers {
    private static final Map<String, UnaryOperator<TokenStream>> BY_LANGUAGE = byLanguage();

    private Stemmers() {}

    /** @throws IllegalArgumentException for a language that has no stemmer */
    static UnaryOperator<TokenStream> forLanguage(String language) {
        UnaryOperator<TokenStream> stemmer = BY_LANGUAGE.get(language.toLowerCase(Locale.ROOT));
        if (stemmer == null) {
            throw new IllegalArgumentException("Unknown stemmer language [" + language + "]");
        }
        return stemmer;
    }

    private static Map<String, UnaryOperator<TokenStream>> byLanguage() {
        Map<String, UnaryOperator<TokenStream>> stemmers = new HashMap<>();
        english(stemmers);
        westernAndNorthern(stemmers);
        easternAndSouthern(stemmers);
        asian(stemmers);
        return Map.copyOf(stemmers);
    }

    private static void english(Map<String, UnaryOperator<TokenStream>> stemmers) {
        stemmers.put("english", PorterStemFilter::new);
        stemmers.put("porter", PorterStemFilter::new);
        stemmers.put("porter2", snowball(EnglishStemmer::new));
        stemmers.put("light_english", KStemFilter::new);
        stemmers.put("lightenglish", KStemFilter::new);
        stemmers.put("minimal_english", EnglishMinimalStemFilter::new);
        stemmers.put("plural_english", EnglishMinimalStemFilter::new);
        stemmers.put("possessive_english", EnglishPossessiveFilter::new);
    }

    private static void westernAndNorthern(Map<String, UnaryOperator<TokenStream>> stemmers) {
        stemmers.put("danish", snowball(DanishStemmer::new));
        stemmers.put("dutch", snowball(DutchStemmer::new));
        stemmers.put("estonian", snowball(EstonianStemmer::new));
        stemmers.put("finnish", snowball(FinnishStemmer::new));
        stemmers.put("light_finnish", FinnishLightStemFilter::new);
        stemmers.put("french", snowball(FrenchStemmer::new));
        stemmers.put("light_french", FrenchLightStemFilter::new);
        stemmers.put("minimal_french", FrenchMinimalStemFilter::new);
        stemmers.put("german", snowball(GermanStemmer::new));
        stemmers.put("german2", snowball(GermanStemmer::new));
        stemmers.put("light_german", GermanLightStemFilter::new);
        stemmers.put("minimal_german", GermanMinimalStemFilter::new);
        stemmers.put("irish", snowball(IrishStemmer::new));
        stemmers.put("latvian", LatvianStemFilter::new);
        stemmers.put("lithuanian", snowball(LithuanianStemmer::new));
        stemmers.put("norwegian", snowball(NorwegianStemmer::new));
        stemmers.put("light_norwegian", NorwegianLightStemFilter::new);
        stemmers.put("minimal_norwegian", NorwegianMinimalStemFilter::new);
        stemmers.put("swedish", snowball(SwedishStemmer::new));
        stemmers.put("light_swedish", SwedishLightStemFilter::new);
    }

    private static void easternAndSouthern(Map<String, UnaryOperator<TokenStream>> stemmers) {
        stemmers.put("armenian", snowball(ArmenianStemmer::new));
        stemmers.put("basque", snowball(BasqueStemmer::new));
        stemmers.put("brazilian", BrazilianStemFilter::new);
        stemmers.put("bulgarian", BulgarianStemFilter::new);
        stemmers.put("catalan", snowball(CatalanStemmer::new));
        stemmers.put("czech", CzechStemFilter::new);
        stemmers.put("galician", GalicianStemFilter::new);
        stemmers.put("minimal_galician", GalicianMinimalStemFilter::new);
        stemmers.put("greek", GreekStemFilter::new);
        stemmers.put("hungarian", snowball(HungarianStemmer::new));
        stemmers.put("light_hungarian", HungarianLightStemFilter::new);
        stemmers.put("italian", snowball(ItalianStemmer::new));
        stemmers.put("light_italian", ItalianLightStemFilter::new);
        stemmers.put("portuguese", snowball(PortugueseStemmer::new));
        stemmers.put("portuguese_rslp", PortugueseStemFilter::new);
        stemmers.put("light_portuguese", PortugueseLightStemFilter::new);
        stemmers.put("minimal_portuguese", PortugueseMinimalStemFilter::new);
        stemmers.put("romanian", snowball(RomanianStemmer::new));
        stemmers.put("russian", snowball(RussianStemmer::new));
        stemmers.put("light_russian", RussianLightStemFilter::new);
        stemmers.put("serbian", snowball(SerbianStemmer::new));
        stemmers.put("spanish", snowball(SpanishStemmer::new));
        stemmers.put("light_spanish", SpanishLightStemFilter::new);
        stemmers.put("spanish_plural", SpanishPluralStemFilter::new);
        stemmers.put("turkish", snowball(TurkishStemmer::new));
    }

    private static void asian(Map<String, UnaryOperator<TokenStream>> stemmers) {
        stemmers.put("arabic", ArabicStemFilter::new);
        stemmers.put("bengali", BengaliStemFilter::new);
        stemmers.put("hindi", HindiStemFilter::new);
        stemmers.put("indonesian", IndonesianStemFilter::new);
        stemmers.put("light_indonesian", in -> new IndonesianStemFilter(in, false));
        stemmers.put("persian", PersianStemFilter::new);
        stemmers.put("sorani", SoraniStemFilter::new);
        stemmers.put("telugu", TeluguStemFilter::new);
    }

    /** A Snowball stemmer has state, so every stream gets its own. */
    private static UnaryOperator<TokenStream> snowball(Supplier<SnowballStemmer> stemmer) {
        return in -> new SnowballFilter(in, stemmer.get());
    }
}
