#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterclaim authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes groups.txt from the MISP galaxy clusters (CC0 1.0 or BSD-2-Clause, at choice).

  make-groups.py FOLDER-WITH-threat-actor.json-AND-country.json > groups.txt

PREFERRED says which name leads where the cluster has several entries for one group or leads with
another one; PLAIN which single words are no everyday words and so need no word for hackers near.
"""
import collections, json, re, sys
from pathlib import Path

PREFERRED = '''
Fancy Bear|APT28|APT 28|Sofacy|Pawn Storm|Strontium|Sednit|Forest Blizzard|Tsar Team|Sofacy Group|of=Russia
APT29|APT 29|Cozy Bear|Cozy Duke|CozyDuke|The Dukes|Nobelium|Midnight Blizzard|Dark Halo|UNC2452|of=Russia
Lazarus Group|Lazarus|Hidden Cobra|Guardians of Peace|Zinc|Labyrinth Chollima|Diamond Sleet|of=North Korea
Andariel|Silent Chollima|Onyx Sleet|of=North Korea
Kimsuky|Velvet Chollima|Thallium|Emerald Sleet|APT43|of=North Korea
Turla|Snake|Venomous Bear|Waterbug|Uroburos|Krypton|Turla Group|Secret Blizzard|of=Russia
Sandworm|Sandworm Team|Voodoo Bear|Telebots|TeleBots|BlackEnergy Group|Seashell Blizzard|Electrum|of=Russia
Gamaredon|Gamaredon Group|Primitive Bear|Armageddon|Shuckworm|Actinium|Aqua Blizzard|of=Russia
Energetic Bear|Dragonfly|Berserk Bear|Crouching Yeti|Havex|of=Russia
APT10|APT 10|Stone Panda|MenuPass|menuPass|Red Apollo|Cicada|of=China
APT1|APT 1|Comment Crew|Comment Panda|of=China
APT3|APT 3|Gothic Panda|Buckeye|UPS Team|Boyusec|of=China
APT31|APT 31|Zirconium|Judgment Panda|Violet Typhoon|of=China
APT40|APT 40|Leviathan|Gingham Typhoon|of=China
APT41|APT 41|Wicked Panda|Winnti|Winnti Group|Barium|Brass Typhoon|Double Dragon|of=China
Hafnium|Silk Typhoon|of=China
Volt Typhoon|of=China
Salt Typhoon|of=China
Flax Typhoon|of=China
Charming Kitten|APT35|APT 35|Phosphorus|Newscaster|Ajax Security Team|Mint Sandstorm|of=Iran
OilRig|APT34|APT 34|Helix Kitten|Hazel Sandstorm|of=Iran
APT33|APT 33|Elfin|Refined Kitten|Peach Sandstorm|of=Iran
MuddyWater|Muddy Water|Static Kitten|Seedworm|Mango Sandstorm|of=Iran
CopyKittens|Copy Kittens|of=Iran
Callisto Group|Callisto|Cold River|ColdRiver|Seaborgium|Star Blizzard|of=Russia
Ember Bear|Cadet Blizzard|UNC2589|of=Russia
Ghostwriter|UNC1151|of=Belarus
Shadow Brokers|The Shadow Brokers
Equation Group|of=United States
DarkSide|Darkside
REvil|Sodinokibi|Revil
Conti|Conti ransomware gang
LockBit|Lockbit
BlackCat|ALPHV
Cl0p|Clop
DarkHotel|Darkhotel
Evil Corp|Indrik Spider
FIN7|Carbanak|Carbon Spider
Cobalt Group
Lapsus$|LAPSUS$|Lapsus
Killnet|KillNet
NoName057(16)|NoName057|NoName
Cyber Army of Russia Reborn|CARR
XakNet
Anonymous Sudan
Predatory Sparrow|Gonjeshke Darande
CyberBerkut|Cyber Berkut
Cyber Caliphate|CyberCaliphate
Guccifer 2.0|Guccifer
Syrian Electronic Army
IT Army of Ukraine|IT Army
Ukrainian Cyber Alliance
Cyber Partisans|Belarusian Cyber Partisans
Iranian Cyber Army
Adalat Ali|Edalat-e Ali
Tapandegan
Moses Staff|Moses' Staff
HomeLand Justice|Homeland Justice
Handala
Scattered Spider|Octo Tempest
Fancy Bears
Anonymous
Lizard Squad
LulzSec
AntiSec
Pravy Sector
'''
# Names that can be read anywhere; every other single plain word needs a word for hackers near.
PLAIN = set('''turla sofacy sednit sandworm gamaredon kimsuky andariel bluenoroff winnti carbanak naikon
havex quedagh seedworm strontium nobelium hafnium seaborgium uroburos waterbug telebots killnet guccifer
cyberberkut lulzsec muddywater oilrig darkhotel lockbit blackcat alphv revil sodinokibi fxmsp evilnum
lapsus gnosticplayers xenotime allanite raspite chafer cadelle molerats greenbug shuckworm moafee
tortoiseshell websiic candiru ghostwriter konni machete higaisa rocke gelsemium worok chamelgang karakurt
metador agrius adrastea dragonbridge xaknet tapandegan handala gothic'''.split())
STATES = {'GB': 'United Kingdom', 'US': 'United States', 'RU': 'Russia', 'KP': 'North Korea',
          'KR': 'South Korea', 'IR': 'Iran', 'SY': 'Syria', 'VN': 'Vietnam', 'PS': 'Palestine',
          'CN': 'China', 'CZ': 'Czech Republic', 'AE': 'United Arab Emirates', 'TR': 'Turkey'}


def usable(name):
    return (3 <= len(name) <= 40 and not re.fullmatch(r'(G\d{4}|ATK ?\d+|[A-Z]?\d+)', name)
            and name.isascii() and '|' not in name and '=' not in name and '(' not in name
            and not name.startswith('Operation '))


def spelt(name):
    """FANCY BEAR -> Fancy Bear: a name in capitals alone is found in the text in either form."""
    words = [w.capitalize() if len(w) > 4 and w.isupper() and w.isalpha() else w for w in name.split()]
    return ' '.join(words)


def listed(folder):
    """Names of the other lists, lower case: never a group's."""
    names = set()
    for path in folder.glob('*.txt'):
        if path.name == 'groups.txt':
            continue
        for line in path.read_text(encoding='utf-8').splitlines():
            for field in line.split('#')[0].split('|'):
                names.add(field.split('=')[-1].strip().lower())
    return names


def everyday(name):
    return name.isalpha() and name.lower() not in PLAIN and (name[1:].islower() or name.isupper())


def write(names, state):
    lead, *others = names
    fields = [lead] if not everyday(lead) else [lead, 'context=' + lead]
    fields += ['context=' + n if everyday(n) else n for n in others]
    print(' | '.join(fields + (['of=' + state] if state else [])))


def main():
    source = Path(sys.argv[1])
    country = {v['meta']['ISO']: v['value'].title()
               for v in json.loads((source / 'country.json').read_text())['values']}
    country.update(STATES)
    taken = listed(Path(__file__).resolve().parent)
    print('''# SPDX-FileCopyrightText: 2026 The Counterclaim authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Hacker groups and their names. Made by make-groups.py from the MISP galaxy cluster "threat actors"
# (https://github.com/MISP/misp-galaxy, CC0 1.0 or BSD-2-Clause, at choice); change PREFERRED there.
# Form of a line: see states.txt; of= is for reading only: an article has to say it itself. A name
# that two groups share stands on a line of its own, linked to neither.
#   context=Snake   an everyday word: read only near a word for hackers
type = group
''')
    lead_of = {}
    for line in PREFERRED.strip().splitlines():
        *names, last = line.split('|')
        state = last[3:] if last.startswith('of=') else ''
        names = names if state else names + [last]
        write(names, state)
        lead_of.update((n.lower(), names[0]) for n in names)
    rows, owners = [], collections.Counter()
    for v in json.loads((source / 'threat-actor.json').read_text())['values']:
        meta = v.get('meta', {})
        names = []
        for n in [v['value'], *meta.get('synonyms', [])]:
            n = spelt(' '.join(n.split()))
            if usable(n) and n.lower() not in taken and n.lower() not in {x.lower() for x in names}:
                names.append(n)
        if any(n.lower() in lead_of for n in names):
            continue  # a group that leads with a preferred name already
        rows.append((names, country.get(meta.get('country', ''), '')))
        owners.update(n.lower() for n in names)
    for names, state in rows:
        own = [n for n in names if owners[n.lower()] == 1]
        if own:
            write(own, state)
    for shared in sorted({n for names, _ in rows for n in names if owners[n.lower()] > 1},
                         key=str.lower):
        if owners.pop(shared.lower(), 0):
            write([shared], '')


if __name__ == '__main__':
    main()
