# fish completion for victor, made by 'victor completion fish'

# The words before the cursor that are neither options nor their values
function __victor_words
    set -l awaited ''
    set -l only ''
    for token in (commandline -opc)[2..-1]
        switch $awaited:$token
            case @OPTIONAL@
                set awaited ''
        end
        if test -n "$awaited"
            set awaited ''
        else if test -z "$only"; and string match -q -- '-?*' $token
            switch $token
                case --
                    set only 1
                case @VALUED@
                    set awaited $token
            end
        else
            string escape -- $token
        end
    end
end

function __victor_at_start
    test (count (__victor_words)) = 0
end

function __victor_in_group
    set -l words (__victor_words)
    test (count $words) = 1; and contains -- $words[1] sessions session
end

# Whether a command was typed, and so many words behind it, if that is asked
function __victor_at
    set -l words (__victor_words)
    if contains -- "$words[1]" sessions session
        set -e words[1]
    end
    test "$words[1]" = $argv[1]; or return
    set -q argv[2]; or return 0
    test (count $words) = (math $argv[2] + 1)
end

function __victor_ids
    set -l tokens (commandline -opc | string replace -r '^((?:--\w+=)?)~/' '$1'$HOME/)
    set -l database
    for i in (seq (count $tokens))
        switch $tokens[$i]
            case --db --project
                set database $tokens[$i] $tokens[(math $i + 1)]
            case '--db=*' '--project=*'
                set database $tokens[$i]
        end
    end
    $tokens[1] $database sessions list --ids --null --all </dev/null 2>/dev/null
end

complete -c victor -f
complete -c victor -n __victor_at_start -a sessions -d 'Work on saved sessions'
@COMPLETIONS@
