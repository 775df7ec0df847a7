# SPDX-FileCopyrightText: 2026 The Counterclaim authors
# SPDX-License-Identifier: GPL-3.0-or-later

# One interface target carries the language, the warnings and Qt's strict macros to every target of ours.
add_library(counterclaim_config INTERFACE)
target_compile_features(counterclaim_config INTERFACE cxx_std_20)
target_compile_options(counterclaim_config INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow
  $<$<BOOL:${COUNTERCLAIM_WERROR}>:-Werror>)
# Qt asks for -fPIC, under which g++ inlines none of a file's own functions that a library might
# replace at run time. Ours are linked into the program, and clang inlines them anyway.
target_compile_options(counterclaim_config INTERFACE
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<NOT:$<CONFIG:Debug>>>:-fno-semantic-interposition>)
target_compile_definitions(counterclaim_config INTERFACE
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_FOREACH
  QT_NO_KEYWORDS
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_URL_CAST_FROM_STRING
  QT_STRICT_ITERATORS)
target_link_options(counterclaim_config INTERFACE
  $<$<PLATFORM_ID:Linux>:LINKER:-z,relro,-z,now>)
target_include_directories(counterclaim_config INTERFACE ${CMAKE_SOURCE_DIR})

if(COUNTERCLAIM_SANITIZE)
  target_compile_options(counterclaim_config INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(counterclaim_config INTERFACE -fsanitize=address,undefined)
endif()

# Coverage for the fuzzer to see by; only its own programs get its main().
if(COUNTERCLAIM_FUZZ)
  target_compile_options(counterclaim_config INTERFACE -fsanitize=fuzzer-no-link)
  target_link_options(counterclaim_config INTERFACE -fsanitize=fuzzer-no-link)
endif()
