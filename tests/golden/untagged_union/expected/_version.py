# Generated from the API's document: #/info
__title__ = "untagged_union"
__version__ = "1.0.0"
