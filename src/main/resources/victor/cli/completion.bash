# bash completion for victor, made by 'victor completion bash'

# The words up to the cursor, without the cuts that bash makes at = and :
_victor_split() {
    local rest=${COMP_LINE:0:COMP_POINT} piece i
    for ((i = 0; i <= COMP_CWORD; i++)); do
        if ((i == 0)) || [[ $rest == [[:space:]]* ]]; then
            rest=${rest#"${rest%%[![:space:]]*}"}
            words+=('')
        fi
        piece=${COMP_WORDS[i]}
        ((i < COMP_CWORD)) || piece=$rest
        words[${#words[@]} - 1]+=$piece
        rest=${rest#"$piece"}
    done
}

# A word without its quotes, unless that would run a program
_victor_plain() {
    plain=$1
    [[ $1 == *[\`\(\)\;\&\|\<\>]* ]] || eval "plain=$1" 2>/dev/null
}

_victor_database() {
    local plain
    _victor_plain "$2"
    database=("$1" "$plain")
}

# What stands before the last word: a command and its words, and an option that awaits its value
_victor_parse() {
    local word i
    for ((i = 1; i < ${#words[@]} - 1; i++)); do
        word=${words[i]}
        case $awaited:$word in
            @OPTIONAL@) awaited='' ;;
        esac
        if [[ -n $awaited ]]; then
            [[ $awaited != --db && $awaited != --project ]] || _victor_database "$awaited" "$word"
            awaited=''
        elif [[ -z $only && $word == -?* ]]; then
            case $word in
                --) only=1 ;;
                --db=* | --project=*) _victor_database "${word%%=*}" "${word#*=}" ;;
                @VALUED@) awaited=$word ;;
            esac
        elif [[ -n $command ]]; then
            given+=("$word")
        elif [[ -z $group && ($word == sessions || $word == session) ]]; then
            group=sessions
        else
            command=$word
        fi
    done
}

_victor_words() {
    local word
    for word in $1; do
        [[ $word != "$value"* ]] || COMPREPLY+=("$lead$word")
    done
}

# $1: default for files, dirnames for directories
_victor_files() {
    compopt -o "$1" 2>/dev/null || COMPREPLY=($(compgen -o "$1" -- "$value"))
}

_victor_ids() {
    local plain id quoted
    _victor_plain "${words[0]}"
    while IFS= read -rd '' id; do
        printf -v quoted %q "$id"
        [[ $value != [\"\']* ]] || quoted=${value:0:1}$id
        [[ $quoted != "$value"* && $id != "$value"* ]] || COMPREPLY+=("$lead$quoted")
    done < <("$plain" ${database[@]+"${database[@]}"} sessions list --ids --null --all </dev/null 2>/dev/null)
}

_victor_commands() {
    case ${given[*]} in
        '') _victor_words '@TOP@ @MEMBERS@' ;;
        sessions | session) _victor_words '@MEMBERS@' ;;
    esac
}

_victor_offer() {
    case $awaited:$value in
        @OPTIONAL@) awaited='' ;;
    esac
    case $awaited in
@VALUES@
    esac
    [[ -z $awaited ]] || return
    if [[ -z $only && $value == -* ]]; then
        _victor_words '@GLOBAL@'
        case $command in
@OPTIONS@
        esac
        return
    fi
    case $group:$command:${#given[@]} in
        ::0) _victor_words '@TOP@' ;;
        sessions::0) _victor_words '@MEMBERS@' ;;
@ARGUMENTS@
    esac
}

_victor() {
    local words=() database=() given=() group='' command='' awaited='' only='' lead='' value cuts='' i
    COMPREPLY=()
    _victor_split
    _victor_parse
    value=${words[${#words[@]} - 1]}
    if [[ -z $only && -z $awaited && $value == --*=* ]]; then
        awaited=${value%%=*}
        lead=$awaited=
        value=${value#*=}
    fi
    _victor_offer
    # bash puts an answer behind its last cut
    for i in = : @; do
        [[ $COMP_WORDBREAKS != *$i* ]] || cuts+=$i
    done
    if [[ -n $cuts && $value != [\"\']* ]]; then
        lead+=$value
        lead=${lead%"${lead##*[$cuts]}"}
        for i in "${!COMPREPLY[@]}"; do
            COMPREPLY[i]=${COMPREPLY[i]#"$lead"}
        done
    fi
}

complete -F _victor victor
