// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/format.h"

namespace Reading {

/// An XML document whose first element is that of RSS 0.9x and 2.0, Atom (RFC 4287) or RSS 1.0
/// (RDF).
bool isFeed(const FileHead &head);

/// Reads the items of a feed one at a time. Of each: title, address, the text itself where the feed
/// carries it (content:encoded, content) and else its summary, and the date of publication; the
/// outlet is the feed's title. Items are known by their guid or id, else by their address.
/// What was read before an error in the XML stays.
void readFeed(InputDevice &input, Delivery &delivery);

} // namespace Reading
