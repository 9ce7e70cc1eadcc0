"""The runtime of a generated SDK: what every client shares and no document decides.

Start with `client` (the sync and async shells), then `request`, `retry`, `status_errors`, `parsing`, `sse`: the rules
they follow, which do no I/O. The generated package passes in a `profile.Profile`; nothing here knows a vendor.
"""
