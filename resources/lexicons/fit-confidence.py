#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterclaim authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fit the weights of confidence.txt to annotated articles. Standard library only.

  counterclaim extract --output FOUND GOLD/articles
  fit-confidence.py GOLD FOUND [GOLD FOUND ...]

GOLD is a folder with annotations/NNN.json. An event is right if it overlaps one of its kind there, one
to one. Logistic regression: whether an annotator has the event too, by the circumstances that
"confidence_parts" names. Each weight but the four of the kinds is drawn towards 0 (ridge), so that a
circumstance that tells nothing gets nothing. Prints the section of confidence.txt, and to standard
error how well the confidences of articles that were left out foretell what was right.
"""
import json
import math
import sys
from pathlib import Path

KINDS = ('hack', 'accusation', 'denial', 'meeting')
RIDGE = 8.0
FOLDS = 10


def span(mention):
    return (mention['start'], mention['end']) if isinstance(mention, dict) else tuple(mention)


def overlaps(a, b):
    return any(s < u and t < e for s, e in map(span, a) for t, u in map(span, b))


def matched(gold, found):
    """Which of the found events have a partner: a largest matching by augmenting paths."""
    partner = {}

    def place(i, seen):
        for j, event in enumerate(gold):
            if j in seen or event['kind'] != found[i]['kind'] \
                    or not overlaps(event['mentions'], found[i]['mentions']):
                continue
            seen.add(j)
            if j not in partner or place(partner[j], seen):
                partner[j] = i
                return True
        return False

    for i in range(len(found)):
        place(i, set())
    return set(partner.values())


def examples(gold, predicted):
    for path in sorted((gold / 'annotations').glob('*.json')):
        if not (predicted / path.name).exists():
            continue
        truth = json.loads(path.read_text())['events']
        found = json.loads((predicted / path.name).read_text())['events']
        right = matched(truth, found)
        for i, event in enumerate(found):
            yield path.stem, set(event['confidence_parts']), i in right


def probability(weights, parts):
    return 1 / (1 + math.exp(-sum(weights.get(part, 0) for part in parts)))


def fit(rows):
    names = sorted({part for _, parts, _ in rows for part in parts})
    weights = dict.fromkeys(names, 0.0)
    for step in range(4000):
        slope = {n: (0 if n in KINDS else -RIDGE * weights[n]) for n in names}
        for _, parts, right in rows:
            error = right - probability(weights, parts)
            for part in parts:
                slope[part] += error
        rate = 2 / len(rows)
        for n in names:
            weights[n] += rate * slope[n]
    return weights


def loss(pairs):
    return -sum(math.log(p if right else 1 - p) for p, right in pairs) / len(pairs)


def report(rows):
    articles = sorted({row[0] for row in rows})
    pairs, base = [], []
    for fold in range(FOLDS):
        left_out = set(articles[fold::FOLDS])
        rest = [row for row in rows if row[0] not in left_out]
        weights = fit(rest)
        share = sum(row[2] for row in rest) / len(rest)
        for article, parts, right in rows:
            if article in left_out:
                pairs.append((probability(weights, parts), right))
                base.append((share, right))
    say = lambda *words: print(*words, file=sys.stderr)
    say(f'{len(rows)} events, {sum(r[2] for r in rows)} right; log loss {loss(pairs):.3f}, '
        f'by the share alone {loss(base):.3f}')
    for low, high in ((0, .6), (.6, .75), (.75, .85), (.85, .92), (.92, 1.01)):
        here = [right for p, right in pairs if low <= p < high]
        if here:
            say(f'confidence {low:.2f} to {min(high, 1):.2f}: {len(here)} events, '
                f'{sum(here) / len(here):.2f} right')


def main(arguments):
    if not arguments or len(arguments) % 2:
        sys.exit(__doc__)
    rows = []
    for gold, found in zip(arguments[::2], arguments[1::2]):
        rows += examples(Path(gold), Path(found))
    report(rows)
    weights = fit(rows)
    print('[confidence]')
    for name in [*KINDS, *sorted(set(weights) - set(KINDS))]:
        if abs(weights.get(name, 0)) >= 0.05 or name in KINDS:
            print(f'{name} = {weights.get(name, 0):.2f}')


main(sys.argv[1:])
