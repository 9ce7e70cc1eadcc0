"""What clients cost: each contender in a process of its own, all against one server on the loopback interface.

`measure` is where to start. `server` and `worker` run as processes; `worker` and `contenders` are imported by other
environments too, which hold nothing but their contender, and so keep to the standard library.
"""
