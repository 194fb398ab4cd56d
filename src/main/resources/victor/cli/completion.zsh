#compdef victor
# zsh completion for victor, made by 'victor completion zsh'

# A word without its quotes, unless that would run a program
_victor_plain() {
    plain=$1
    [[ $1 == *[\`\(\)\;\&\|\<\>]* ]] || eval "plain=$1" 2>/dev/null
}

_victor_ids() {
    local -a ids call expl
    local plain i
    _victor_plain $victor_line[1]
    call=($plain)
    for ((i = 2; i < $#victor_line; i++)); do
        case $victor_line[i] in
            --db | --project)
                _victor_plain $victor_line[i+1]
                call=($call[1] $victor_line[i] $plain)
                ;;
            --db=* | --project=*)
                _victor_plain ${victor_line[i]#*=}
                call=($call[1] ${victor_line[i]%%=*} $plain)
                ;;
        esac
    done
    ids=(${(0)"$(_call_program sessions $call:q sessions list --ids --null --all </dev/null 2>/dev/null)"})
    _wanted sessions expl session compadd -a ids
}

_victor_commands() {
    case $words[CURRENT-1] in
        help) _describe command victor_top -- victor_grouped ;;
        sessions | session) _describe command victor_grouped ;;
    esac
}

_victor_arguments() {
    case $1 in
@COMMANDS@
    esac
}

# One of the commands in an array, and then what that command takes
_victor_command() {
    local curcontext=$curcontext context state state_descr line
    typeset -A opt_args
    _arguments -C -S $victor_global '1: :->command' '*:: :->rest'
    case $state in
        command) _describe command $1 ;;
        rest)
            case $words[1] in
                sessions | session) _victor_command victor_grouped ;;
                *) _victor_arguments $words[1] ;;
            esac
            ;;
    esac
}

_victor() {
    local -a victor_line victor_global victor_top victor_grouped
    victor_line=("${words[@]}")
    victor_global=(
@GLOBAL@
    )
    victor_top=(
        'sessions:Work on saved sessions'
@TOP@
    )
    victor_grouped=(
@GROUPED@
    )
    _victor_command victor_top
}

if [[ $funcstack[1] == _victor ]]; then
    _victor "$@"
else
    (($+functions[compdef])) || { autoload -Uz compinit && compinit }
    compdef _victor victor
fi
