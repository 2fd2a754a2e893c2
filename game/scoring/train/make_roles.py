#!/usr/bin/env python3
"""Makes assets/language/en/roles.json: what an everyday word does in a quarrel, with its inflected forms.

usage: make_roles.py VERB.EXC ROLE_LISTS.json … > roles.json

VERB.EXC     WordNet 3.0's list of irregular verb forms (Debian: /usr/share/wordnet/verb.exc)
ROLE_LISTS   {"role": ["lemma", "phrasal verb", …]}: game/scoring/train/roles/*.json, written by hand

A verb's first word is inflected; adjectives and nouns are taken as they stand (nouns with their plural).
"""
import collections, json, sys

VERBS = {'attack', 'slip', 'care', 'feelverb', 'upset', 'please', 'say', 'think', 'want', 'change'}
NOUNS = {'insult', 'vice', 'virtue', 'kin', 'home_thing', 'place', 'event', 'body'}
FEELINGS = {'feel', 'feel_shy', 'faux'}  # "word:family"
LEFT_OUT = {'insult_literal'}
VOWELS = 'aeiou'

def irregular(path):
    forms = collections.defaultdict(set)
    for line in open(path, encoding='utf8'):
        form, *lemmas = line.split()
        for lemma in lemmas:
            if form.isalpha(): forms[lemma].add(form)
    return forms

def short(word):  # one syllable, consonant-vowel-consonant: the last letter doubles
    groups = sum(1 for i, c in enumerate(word) if c in VOWELS and (i == 0 or word[i - 1] not in VOWELS))
    return groups == 1 and len(word) > 2 and word[-1] not in VOWELS + 'wxy' and word[-2] in VOWELS and word[-3] not in VOWELS

def verb_forms(word, odd):
    out = {word} | odd.get(word, set())
    out.add(word + ('es' if word.endswith(('s', 'x', 'z', 'ch', 'sh', 'o')) else 's') if not (word.endswith('y') and word[-2:-1] not in VOWELS) else word[:-1] + 'ies')
    if word.endswith('ie'): ing = word[:-2] + 'ying'
    elif word.endswith('e') and not word.endswith(('ee', 'oe', 'ye')): ing = word[:-1] + 'ing'
    else: ing = (word + word[-1] if short(word) else word) + 'ing'
    out.add(ing)
    if not odd.get(word):
        if word.endswith('e'): out.add(word + 'd')
        elif word.endswith('y') and word[-2:-1] not in VOWELS: out.add(word[:-1] + 'ied')
        else: out.add((word + word[-1] if short(word) else word) + 'ed')
    elif not any(f.endswith(('ed', 't', 'd', 'n', 'g', 'k', 'e', 'w', 'm')) for f in odd[word]): out.add(word + 'ed')
    return sorted(out)

def plural(word):
    if word.endswith(('s', 'x', 'z', 'ch', 'sh')): return word if word.endswith('s') else word + 'es'
    return word[:-1] + 'ies' if word.endswith('y') and word[-2:-1] not in VOWELS else word + 's'

def main():
    odd = irregular(sys.argv[1])
    lists = collections.defaultdict(list)
    for path in sys.argv[2:]:
        for role, words in json.load(open(path, encoding='utf8')).items():
            if role != 'about': lists[role] += words
    classes = collections.defaultdict(list)
    for role, words in lists.items():
        if role.endswith('_maybe') or role in LEFT_OUT: continue
        for entry in words:
            lemma, _, family = entry.strip().lower().replace("'", '').replace('-', ' ').partition(':')
            if role in FEELINGS:
                classes[('faux:' if role == 'faux' else 'feeling:') + family].append(lemma)
                if role == 'feel_shy': classes['shy_feeling'].append(lemma)
                continue
            first, *rest = lemma.split()
            if role in VERBS: forms = [' '.join([f, *rest]) for f in verb_forms(first, odd)]
            elif role in NOUNS: forms = [lemma, ' '.join([*lemma.split()[:-1], plural(lemma.split()[-1])])]
            else: forms = [lemma]
            classes['role:' + role] += [f for f in forms if f not in classes['role:' + role]]
    past = {f for forms in odd.values() for f in forms if not f.endswith('ing')}
    for role in VERBS & set(lists):
        for entry in lists[role]: past |= {f for f in verb_forms(entry.split(':')[0].split()[0], odd) if f.endswith('ed')}
    classes['past_form'] = sorted(past | {'was', 'were', 'did', 'had'})
    out = {'about': 'What an everyday word does in a quarrel, with its inflected forms. Made by game/scoring/train/make_roles.py from the hand-written lists beside it.',
           'classes': {k: sorted(set(v)) for k, v in sorted(classes.items())}}
    print(json.dumps(out, indent=0, ensure_ascii=False))

main()
