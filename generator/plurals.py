"""English plurals of the nouns that APIs are made of: `statuses` are many, `status` is one.

Libraries were measured on the table in tests/words. inflection, pluralizer and inflector have no way to say that a word is
singular already (`status` gives statu, `aws` aw), and some 50 to 100 plurals wrong; simplemma and inflect know more words but
not those of programs (`gpus`, `vms`), and take 0.3 and 1.5 seconds to import, more than the rest of a small run. What the
rules here get wrong, the configuration settles (`custom_casings`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.words import split_words


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    for pair in text.split():
        plural, _, singular = pair.partition(":")
        yield plural, singular


_BOTH = frozenset("aircraft deer fish media offspring series sheep species spacecraft timeseries".split())
"""Nouns that are the same in the plural."""

_TOGETHER = frozenset(("metrics",))
"""Plurals that are the name of one thing, as `statistics` is: what answers for them is no list."""

_SINGULAR = frozenset("""
    alias always arkansas asbestos atlas bias bios biogas canvas centos chaos christmas cors cosmos dbms ddos ethos gas https
    iaas ipados kansas kubernetes kudos lens macos mdns mercedes mtls news overseas paas pancreas pathos postgres rhinoceros
    saas texas thermos tvos visionos watchos whereas
    """.split())
"""Words that end like regular plurals."""

_WORDS: Mapping[str, str] = dict(_pairs("""
    ads:ad ais:ai aps:ap cds:cd cvs:cv dbs:db eps:ep ids:id ips:ip ous:ou pcs:pc prs:pr tvs:tv uis:ui vms:vm

    feet:foot geese:goose lice:louse men:man mice:mouse dormice:dormouse oxen:ox teeth:tooth

    calves:calf dwarves:dwarf elves:elf halves:half hooves:hoof knives:knife leaves:leaf lives:life loaves:loaf scarves:scarf
    selves:self sheaves:sheaf thieves:thief wharves:wharf wives:wife housewives:housewife midwives:midwife wolves:wolf

    aunties:auntie bookies:bookie brownies:brownie budgies:budgie calories:calorie collies:collie cookies:cookie
    foodies:foodie freebies:freebie genies:genie goalies:goalie groupies:groupie hippies:hippie hoodies:hoodie indies:indie
    magpies:magpie movies:movie neckties:necktie newbies:newbie pixies:pixie prairies:prairie roadies:roadie
    rookies:rookie selfies:selfie smoothies:smoothie sorties:sortie techies:techie veggies:veggie zombies:zombie

    aloes:aloe canoes:canoe floes:floe foes:foe hoes:hoe horseshoes:horseshoe oboes:oboe roes:roe shoes:shoe throes:throe
    toes:toe woes:woe

    aches:ache avalanches:avalanche brioches:brioche cliches:cliche headaches:headache moustaches:moustache niches:niche
    panaches:panache pastiches:pastiche psyches:psyche quiches:quiche toothaches:toothache tranches:tranche

    abuses:abuse excuses:excuse misuses:misuse muses:muse overuses:overuse recluses:recluse reuses:reuse ruses:ruse uses:use

    atlases:atlas axes:axis biases:bias canvases:canvas emphases:emphasis gases:gas irises:iris lenses:lens
    metropolises:metropolis oases:oasis pancreases:pancreas synopses:synopsis trellises:trellis

    diagnoses:diagnosis neuroses:neurosis prognoses:prognosis psychoses:psychosis

    crevasses:crevasse finesses:finesse impasses:impasse mousses:mousse posses:posse

    alibis:alibi amis:ami bikinis:bikini clis:cli dois:doi guis:gui kiwis:kiwi npis:npi pois:poi rabbis:rabbi rois:roi
    safaris:safari skis:ski taxis:taxi yetis:yeti

    dpus:dpu ecus:ecu gnus:gnu gurus:guru haikus:haiku ious:iou mtus:mtu npus:npu pdus:pdu

    characteristics:characteristic classics:classic clinics:clinic comics:comic critics:critic epics:epic fabrics:fabric
    generics:generic heuristics:heuristic infographics:infographic mechanics:mechanic medics:medic mosaics:mosaic pics:pic
    picnics:picnic relics:relic tactics:tactic

    addenda:addendum automata:automaton bacteria:bacterium consortia:consortium corpora:corpus criteria:criterion
    curricula:curriculum errata:erratum memoranda:memorandum millennia:millennium phenomena:phenomenon podia:podium
    quanta:quantum schemata:schema spectra:spectrum strata:stratum symposia:symposium

    alumni:alumnus cacti:cactus foci:focus fungi:fungus loci:locus nuclei:nucleus radii:radius stimuli:stimulus
    syllabi:syllabus

    alumnae:alumna antennae:antenna formulae:formula larvae:larva nebulae:nebula vertebrae:vertebra

    chairmen:chairman firemen:fireman fishermen:fisherman foremen:foreman freshmen:freshman gentlemen:gentleman
    policemen:policeman workmen:workman
    """))
"""Plurals that only the word itself gives away, and short ones: other words of three letters are names (`dns`, `sms`)."""

_ENDINGS: Mapping[str, str] = dict(_pairs("""
    s: ss:ss us:us is:is ics:ics js:js

    ies:y oes:o ches:ch shes:sh sses:ss tzes:tz xes:x zzes:zz quizzes:quiz caches:cache

    uses:us auses:ause ouses:ouse fuses:fuse aliases:alias crises:crisis theses:thesis geneses:genesis yses:ysis

    cpus:cpu gpus:gpu tpus:tpu skus:sku menus:menu eaus:eau eaux:eau

    apis:api kpis:kpi uris:uri wikis:wiki emojis:emoji

    metrics:metric topics:topic

    appendices:appendix codices:codex cortices:cortex indices:index matrices:matrix vertices:vertex vortices:vortex

    children:child people:person shelves:shelf smen:sman women:woman
    """))
"""What an ending is in the singular; of several that fit, the longest counts. Those of no plural stay as they are."""

_LONGEST = max(map(len, _ENDINGS))


def singular(word: str) -> str:
    """One of many: `choices` gives choice. A word that is no plural stays as it is."""
    lower = word.lower()
    if lower in _WORDS:
        return _WORDS[lower]
    if len(lower) < 4 or lower in _SINGULAR or lower in _BOTH:
        return word
    if len(lower) == 4 and lower.endswith("ies"):  # `ties`: words with fewer letters than that have an `e` of their own
        return word[:-1]
    for size in range(min(len(lower), _LONGEST), 0, -1):
        if lower[-size:] in _ENDINGS:
            return word[:-size] + _ENDINGS[lower[-size:]]
    return word


def is_plural(name: str) -> bool:
    """Whether the last word of a name is a noun for many."""
    last = (split_words(name) or [""])[-1]
    return last in _BOTH or (last not in _TOGETHER and singular(last) != last)
