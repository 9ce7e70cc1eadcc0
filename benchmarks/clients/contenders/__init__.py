"""One module a contender. Each offers two classes, `Caller` and `AsyncCaller`, with the methods of `caller.Caller`."""
