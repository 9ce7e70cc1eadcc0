# Generated from the API's document: #/info
__title__ = "all_of_merge"
__version__ = "1.0.0"
