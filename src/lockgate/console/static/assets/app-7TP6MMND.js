import{$ as Ta,$a as On,$b as Jh,$c as pi,A as Pr,Aa as gh,Ac as ha,B as _t,Ba as Jl,Bb as Oh,Bc as Ao,C as T,Ca as Il,Cb as Mh,Cc as we,D as nh,Da as $l,Db as Dh,
Dc as nt,E as yr,Ea as bh,Eb as Rh,Ec as Ad,F as y,Fa as Z,Fb as xr,Fc as ui,G as En,Ga as yh,Gb as Uh,Gc as Un,H as xo,Ha as Fl,Hc as Lt,I as wd,Ia as wh,Ib as Bh,
Ic as Ke,Ja as _h,Jb as ln,Jc as rp,K as rh,Ka as xh,Kb as To,Kc as rt,L as la,La as zh,Lb as qh,Lc as fi,M as ih,Ma as kh,Mb as Hh,N as C,Na as Sh,Nb as Lh,O as _d,
Oa as Pl,Ob as oi,P as oh,Pa as Th,Pb as Gh,Q as lh,Qa as rn,Qb as Kh,Qc as ip,R as Dt,Ra as Ga,S as ch,Sa as fa,Sb as Yh,T as wr,Ta as Wr,Ua as Sd,Ub as li,Uc as lc,
V as Kl,Va as Ah,Vb as jh,W as M,Wa as Wl,Wb as Vh,X as at,Xa as ei,Xb as Qh,Xc as cc,Y as sh,Ya as zo,Yb as Xh,Yc as op,Z as xd,Za as Ch,Zb as ci,Zc as lp,_ as dh,
_a as ai,_b as Zh,_c as hi,a as ql,aa as zd,ab as on,ac as Ih,b,ba as nn,bb as ec,bc as tc,bd as Cd,c as Zf,cb as _r,cc as si,cd as vi,d as ne,da as Rt,db as Mn,
dc as nc,e as Jf,ea as Ut,eb as ko,ec as $h,f as Hl,fa as Aa,fb as So,fc as di,g as If,ga as E,gb as ti,gc as mi,ha as Yl,hc as qt,i as $f,ia as A,ic as rc,j as Ff,
ja as Bt,jb as ni,k as Pf,ka as jl,kc as ic,l as Wf,la as Me,lc as Ht,m as _o,ma as Nn,mc as Fh,n as pw,na as Ca,nc as Ph,o as Ll,oa as mh,oc as Wh,p as _,pa as uh,
pc as ep,q as eh,qa as Vl,qb as ac,qc as ap,r as ia,ra as fh,rb as Eh,rc as oc,s as ah,sa as hh,sb as ri,t as th,ta as ph,tb as se,tc as Dn,u as oa,ua as Ql,ub as ii,
uc as tp,v as wt,va as De,vb as tt,wa as kd,wb as K,x as Gl,xa as Xl,xb as Nh,xc as np,y as Mt,ya as Zl,yb as Td,yc as R,z as Ae,za as vh,zb as ca,zc as Rn}from"./chunk-AHDKDZZ3.js";var gp=ql(ge=>{"use strict";function Md(e,a){var t=e.length;e.push(a);e:for(;0<t;){var n=t-1>>>1,r=e[n];if(0<sc(r,a))e[n]=a,e[t]=r,t=n;else break e}}function Gt(e){
return e.length===0?null:e[0]}function mc(e){if(e.length===0)return null;var a=e[0],t=e.pop();if(t!==a){e[0]=t;e:for(var n=0,r=e.length,i=r>>>1;n<i;){var o=2*(n+
1)-1,l=e[o],c=o+1,s=e[c];if(0>sc(l,t))c<r&&0>sc(s,l)?(e[n]=s,e[c]=t,n=c):(e[n]=l,e[o]=t,n=o);else if(c<r&&0>sc(s,t))e[n]=s,e[c]=t,n=c;else break e}}return a}function sc(e,a){
var t=e.sortIndex-a.sortIndex;return t!==0?t:e.id-a.id}ge.unstable_now=void 0;typeof performance=="object"&&typeof performance.now=="function"?(cp=performance,ge.
unstable_now=function(){return cp.now()}):(Ed=Date,sp=Ed.now(),ge.unstable_now=function(){return Ed.now()-sp});var cp,Ed,sp,cn=[],Bn=[],vw=1,it=null,sa=3,Dd=!1,
Co=!1,Eo=!1,Rd=!1,up=typeof setTimeout=="function"?setTimeout:null,fp=typeof clearTimeout=="function"?clearTimeout:null,dp=typeof setImmediate<"u"?setImmediate:
null;function dc(e){for(var a=Gt(Bn);a!==null;){if(a.callback===null)mc(Bn);else if(a.startTime<=e)mc(Bn),a.sortIndex=a.expirationTime,Md(cn,a);else break;a=Gt(
Bn)}}function Ud(e){if(Eo=!1,dc(e),!Co)if(Gt(cn)!==null)Co=!0,bi||(bi=!0,gi());else{var a=Gt(Bn);a!==null&&Bd(Ud,a.startTime-e)}}var bi=!1,No=-1,hp=5,pp=-1;function vp(){
return Rd?!0:!(ge.unstable_now()-pp<hp)}function Nd(){if(Rd=!1,bi){var e=ge.unstable_now();pp=e;var a=!0;try{e:{Co=!1,Eo&&(Eo=!1,fp(No),No=-1),Dd=!0;var t=sa;try{
a:{for(dc(e),it=Gt(cn);it!==null&&!(it.expirationTime>e&&vp());){var n=it.callback;if(typeof n=="function"){it.callback=null,sa=it.priorityLevel;var r=n(it.expirationTime<=
e);if(e=ge.unstable_now(),typeof r=="function"){it.callback=r,dc(e),a=!0;break a}it===Gt(cn)&&mc(cn),dc(e)}else mc(cn);it=Gt(cn)}if(it!==null)a=!0;else{var i=Gt(
Bn);i!==null&&Bd(Ud,i.startTime-e),a=!1}}break e}finally{it=null,sa=t,Dd=!1}a=void 0}}finally{a?gi():bi=!1}}}var gi;typeof dp=="function"?gi=function(){dp(Nd)}:
typeof MessageChannel<"u"?(Od=new MessageChannel,mp=Od.port2,Od.port1.onmessage=Nd,gi=function(){mp.postMessage(null)}):gi=function(){up(Nd,0)};var Od,mp;function Bd(e,a){
No=up(function(){e(ge.unstable_now())},a)}ge.unstable_IdlePriority=5;ge.unstable_ImmediatePriority=1;ge.unstable_LowPriority=4;ge.unstable_NormalPriority=3;ge.unstable_Profiling=
null;ge.unstable_UserBlockingPriority=2;ge.unstable_cancelCallback=function(e){e.callback=null};ge.unstable_forceFrameRate=function(e){0>e||125<e?console.error(
"forceFrameRate takes a positive int between 0 and 125, forcing frame rates higher than 125 fps is not supported"):hp=0<e?Math.floor(1e3/e):5};ge.unstable_getCurrentPriorityLevel=
function(){return sa};ge.unstable_next=function(e){switch(sa){case 1:case 2:case 3:var a=3;break;default:a=sa}var t=sa;sa=a;try{return e()}finally{sa=t}};ge.unstable_requestPaint=
function(){Rd=!0};ge.unstable_runWithPriority=function(e,a){switch(e){case 1:case 2:case 3:case 4:case 5:break;default:e=3}var t=sa;sa=e;try{return a()}finally{
sa=t}};ge.unstable_scheduleCallback=function(e,a,t){var n=ge.unstable_now();switch(typeof t=="object"&&t!==null?(t=t.delay,t=typeof t=="number"&&0<t?n+t:n):t=n,
e){case 1:var r=-1;break;case 2:r=250;break;case 5:r=1073741823;break;case 4:r=1e4;break;default:r=5e3}return r=t+r,e={id:vw++,callback:a,priorityLevel:e,startTime:t,
expirationTime:r,sortIndex:-1},t>n?(e.sortIndex=t,Md(Bn,e),Gt(cn)===null&&e===Gt(Bn)&&(Eo?(fp(No),No=-1):Eo=!0,Bd(Ud,t-n))):(e.sortIndex=r,Md(cn,e),Co||Dd||(Co=
!0,bi||(bi=!0,gi()))),e};ge.unstable_shouldYield=vp;ge.unstable_wrapCallback=function(e){var a=sa;return function(){var t=sa;sa=a;try{return e.apply(this,arguments)}finally{
sa=t}}}});var yp=ql((u3,bp)=>{"use strict";bp.exports=gp()});var i1=ql(Xs=>{"use strict";var Ge=yp(),rg=ne(),gw=pw();function x(e){var a="https://react.dev/errors/"+e;if(1<arguments.length){a+="?args[]="+encodeURIComponent(
arguments[1]);for(var t=2;t<arguments.length;t++)a+="&args[]="+encodeURIComponent(arguments[t])}return"Minified React error #"+e+"; visit "+a+" for the full mes\
sage or use the non-minified dev environment for full errors and additional helpful warnings."}function ig(e){return!(!e||e.nodeType!==1&&e.nodeType!==9&&e.nodeType!==
11)}function gl(e){for(var a=e,t=a;t&&!t.alternate;)a=t,(a.flags&4098)!==0&&(e=a.return),t=a.return;for(;a.return;)a=a.return;return a.tag===3?e:null}function og(e){
if(e.tag===13){var a=e.memoizedState;if(a===null&&(e=e.alternate,e!==null&&(a=e.memoizedState)),a!==null)return a.dehydrated}return null}function lg(e){if(e.tag===
31){var a=e.memoizedState;if(a===null&&(e=e.alternate,e!==null&&(a=e.memoizedState)),a!==null)return a.dehydrated}return null}function wp(e){if(gl(e)!==e)throw Error(
x(188))}function bw(e){var a=e.alternate;if(!a){if(a=gl(e),a===null)throw Error(x(188));return a!==e?null:e}for(var t=e,n=a;;){var r=t.return;if(r===null)break;
var i=r.alternate;if(i===null){if(n=r.return,n!==null){t=n;continue}break}if(r.child===i.child){for(i=r.child;i;){if(i===t)return wp(r),e;if(i===n)return wp(r),
a;i=i.sibling}throw Error(x(188))}if(t.return!==n.return)t=r,n=i;else{for(var o=!1,l=r.child;l;){if(l===t){o=!0,t=r,n=i;break}if(l===n){o=!0,n=r,t=i;break}l=l.sibling}
if(!o){for(l=i.child;l;){if(l===t){o=!0,t=i,n=r;break}if(l===n){o=!0,n=i,t=r;break}l=l.sibling}if(!o)throw Error(x(189))}}if(t.alternate!==n)throw Error(x(190))}
if(t.tag!==3)throw Error(x(188));return t.stateNode.current===t?e:a}function cg(e){var a=e.tag;if(a===5||a===26||a===27||a===6)return e;for(e=e.child;e!==null;){
if(a=cg(e),a!==null)return a;e=e.sibling}return null}function Ra(e,a,t,n,r,i){for(;e!==null;){if((e.tag===5||e.tag===27||e.tag===6)&&t(e,n,r,i)||(e.tag!==22||e.
memoizedState===null)&&(a||e.tag!==5&&e.tag!==27)&&Ra(e.child,a,t,n,r,i))return!0;e=e.sibling}return!1}function jr(e){for(e=e.return;e!==null;){if(e.tag===3||e.
tag===5||e.tag===27)return e;e=e.return}return null}function _p(e){var a=!1;for(e=e.return;e!==null&&(e.tag===4&&(a=!0),!(e.tag===3||e.tag===5||e.tag===27));)e=
e.return;return a}function sg(e){var a=[null,null],t=jr(e);return t===null||dg(a,e,t.child,{foundSelf:!1}),a}function dg(e,a,t,n){for(;t!==null;){if(t===a)n.foundSelf=
!0;else if(t.tag===5||t.tag===27||t.tag===6){if(n.foundSelf)return e[1]=t,!0;e[0]=t}else if((t.tag!==22||t.memoizedState===null)&&dg(e,a,t.child,n))return!0;t=t.
sibling}return!1}function Le(e){switch(e.tag){case 5:case 27:case 6:return e.stateNode;case 3:return e.stateNode.containerInfo;default:throw Error(x(559))}}var Si=null,
hm=null;function yw(e,a,t){return e===t?!0:e===a?(Si=e,!0):!1}function ww(e,a,t){return e===t?(hm=e,!1):e===a?(hm!==null&&(Si=e),!0):!1}function xp(e){if(e===null)
return null;do e=e===null?null:e.return;while(e&&e.tag!==5&&e.tag!==27&&e.tag!==3);return e||null}function pm(e,a,t){for(var n=0,r=e;r;r=t(r))n++;r=0;for(var i=a;i;i=
t(i))r++;for(;0<n-r;)e=t(e),n--;for(;0<r-n;)a=t(a),r--;for(;n--;){if(e===a||a!==null&&e===a.alternate)return e;e=t(e),a=t(a)}return null}var ue=Object.assign,_w=Symbol.
for("react.element"),uc=Symbol.for("react.transitional.element"),qo=Symbol.for("react.portal"),Ti=Symbol.for("react.fragment"),mg=Symbol.for("react.strict_mode"),
vm=Symbol.for("react.profiler"),ug=Symbol.for("react.consumer"),Xt=Symbol.for("react.context"),Su=Symbol.for("react.forward_ref"),gm=Symbol.for("react.suspense"),
bm=Symbol.for("react.suspense_list"),Tu=Symbol.for("react.memo"),Gn=Symbol.for("react.lazy"),ym=Symbol.for("react.activity"),xw=Symbol.for("react.legacy_hidden"),
zw=Symbol.for("react.memo_cache_sentinel"),wm=Symbol.for("react.view_transition"),kw=Symbol.for("react.recoverable"),zp=Symbol.iterator;function Oo(e){return e===
null||typeof e!="object"?null:(e=zp&&e[zp]||e["@@iterator"],typeof e=="function"?e:null)}var Sw=Symbol.for("react.client.reference");function _m(e){if(e==null)return null;
if(typeof e=="function")return e.$$typeof===Sw?null:e.displayName||e.name||null;if(typeof e=="string")return e;switch(e){case Ti:return"Fragment";case vm:return"\
Profiler";case mg:return"StrictMode";case gm:return"Suspense";case bm:return"SuspenseList";case ym:return"Activity";case wm:return"ViewTransition"}if(typeof e==
"object")switch(e.$$typeof){case qo:return"Portal";case Xt:return e.displayName||"Context";case ug:return(e._context.displayName||"Context")+".Consumer";case Su:
var a=e.render;return e=e.displayName,e||(e=a.displayName||a.name||"",e=e!==""?"ForwardRef("+e+")":"ForwardRef"),e;case Tu:return a=e.displayName||null,a!==null?
a:_m(e.type)||"Memo";case Gn:a=e._payload,e=e._init;try{return _m(e(a))}catch{}}return null}var Ho=Array.isArray,D=rg.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,
P=gw.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,Nr={pending:!1,data:null,method:null,action:null},xm=[],Ai=-1;function Wt(e){return{current:e}}
function Fe(e){0>Ai||(e.current=xm[Ai],xm[Ai]=null,Ai--)}function pe(e,a){Ai++,xm[Ai]=e.current,e.current=a}var $t=Wt(null),al=Wt(null),In=Wt(null),Pc=Wt(null);
function Wc(e,a){switch(pe(In,a),pe(al,e),pe($t,null),a.nodeType){case 9:case 11:e=(e=a.documentElement)&&(e=e.namespaceURI)?qv(e):0;break;default:if(e=a.tagName,
a=a.namespaceURI)a=qv(a),e=R0(a,e);else switch(e){case"svg":e=1;break;case"math":e=2;break;default:e=0}}Fe($t),pe($t,e)}function Zi(){Fe($t),Fe(al),Fe(In)}function zm(e){
var a=e.memoizedState;a!==null&&(no._currentValue=a.memoizedState,pe(Pc,e)),a=$t.current;var t=R0(a,e.type);a!==t&&(pe(al,e),pe($t,t))}function es(e){al.current===
e&&(Fe($t),Fe(al)),Pc.current===e&&(Fe(Pc),no._currentValue=Nr)}var qd,kp;function Hn(e){if(qd===void 0)try{throw Error()}catch(t){var a=t.stack.trim().match(/\n( *(at )?)/);
qd=a&&a[1]||"",kp=-1<t.stack.indexOf(`
    at`)?" (<anonymous>)":-1<t.stack.indexOf("@")?"@unknown:0:0":""}return`
`+qd+e+kp}var Hd=!1;function Ld(e,a){if(!e||Hd)return"";Hd=!0;var t=Error.prepareStackTrace;Error.prepareStackTrace=void 0;try{var n={DetermineComponentFrameRoot:function(){
try{if(a){var h=function(){throw Error()};if(Object.defineProperty(h.prototype,"props",{set:function(){throw Error()}}),typeof Reflect=="object"&&Reflect.construct){
try{Reflect.construct(h,[])}catch(w){var d=w}Reflect.construct(e,[],h)}else{try{h.call()}catch(w){d=w}h=!1;try{var m=Object.getOwnPropertyDescriptor(e.prototype,
"props");Object.defineProperty(e.prototype,"props",{configurable:!0,set:function(){throw Error()}}),h=!0,new e}finally{h&&(m!==void 0?Object.defineProperty(e.prototype,
"props",m):delete e.prototype.props)}}}else{try{throw Error()}catch(w){d=w}(h=e())&&typeof h.catch=="function"&&h.catch(function(){})}}catch(w){if(w&&d&&typeof w.
stack=="string")return[w.stack,d.stack]}return[null,null]}};n.DetermineComponentFrameRoot.displayName="DetermineComponentFrameRoot";var r=Object.getOwnPropertyDescriptor(
n.DetermineComponentFrameRoot,"name");r&&r.configurable&&Object.defineProperty(n.DetermineComponentFrameRoot,"name",{value:"DetermineComponentFrameRoot"});var i=n.
DetermineComponentFrameRoot(),o=i[0],l=i[1];if(o&&l){var c=o.split(`
`),s=l.split(`
`);for(r=n=0;n<c.length&&!c[n].includes("DetermineComponentFrameRoot");)n++;for(;r<s.length&&!s[r].includes("DetermineComponentFrameRoot");)r++;if(n===c.length||
r===s.length)for(n=c.length-1,r=s.length-1;1<=n&&0<=r&&c[n]!==s[r];)r--;for(;1<=n&&0<=r;n--,r--)if(c[n]!==s[r]){if(n!==1||r!==1)do if(n--,r--,0>r||c[n]!==s[r]){
var f=`
`+c[n].replace(" at new "," at ");return e.displayName&&f.includes("<anonymous>")&&(f=f.replace("<anonymous>",e.displayName)),f}while(1<=n&&0<=r);break}}}finally{
Hd=!1,Error.prepareStackTrace=t}return(t=e?e.displayName||e.name:"")?Hn(t):""}function Tw(e,a){switch(e.tag){case 26:case 27:case 5:return Hn(e.type);case 16:return Hn(
"Lazy");case 13:return e.child!==a&&a!==null?Hn("Suspense Fallback"):Hn("Suspense");case 19:return Hn("SuspenseList");case 0:case 15:return Ld(e.type,!1);case 11:
return Ld(e.type.render,!1);case 1:return Ld(e.type,!0);case 31:return Hn("Activity");case 30:return Hn("ViewTransition");default:return""}}function Sp(e){try{var a="",
t=null;do a+=Tw(e,t),t=e,e=e.return;while(e);return a}catch(n){return`
Error generating stack: `+n.message+`
`+n.stack}}var km=Object.prototype.hasOwnProperty,Au=Ge.unstable_scheduleCallback,Gd=Ge.unstable_cancelCallback,Aw=Ge.unstable_shouldYield,Cw=Ge.unstable_requestPaint,
Xa=Ge.unstable_now,Ew=Ge.unstable_getCurrentPriorityLevel,fg=Ge.unstable_ImmediatePriority,hg=Ge.unstable_UserBlockingPriority,as=Ge.unstable_NormalPriority,Nw=Ge.
unstable_LowPriority,pg=Ge.unstable_IdlePriority,Ow=Ge.log,Mw=Ge.unstable_setDisableYieldValue,bl=null,Za=null;function jn(e){if(typeof Ow=="function"&&Mw(e),Za&&
typeof Za.setStrictMode=="function")try{Za.setStrictMode(bl,e)}catch{}}var Ja=Math.clz32?Math.clz32:Uw,Dw=Math.log,Rw=Math.LN2;function Uw(e){return e>>>=0,e===
0?32:31-(Dw(e)/Rw|0)|0}var fc=256,hc=262144,pc=4194304;function Sr(e){var a=e&42;if(a!==0)return a;switch(e&-e){case 1:return 1;case 2:return 2;case 4:return 4;case 8:
return 8;case 16:return 16;case 32:return 32;case 64:return 64;case 128:return 128;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:
return e&-e;case 262144:case 524288:case 1048576:case 2097152:return e&3932160;case 4194304:case 8388608:case 16777216:case 33554432:return e&62914560;case 67108864:
return 67108864;case 134217728:return 134217728;case 268435456:return 268435456;case 536870912:return 536870912;case 1073741824:return 0;default:return e}}function As(e,a,t){
var n=e.pendingLanes;if(n===0)return 0;var r=0,i=e.suspendedLanes,o=e.pingedLanes;e=e.warmLanes;var l=n&134217727;return l!==0?(n=l&~i,n!==0?r=Sr(n):(o&=l,o!==0?
r=Sr(o):t||(t=l&~e,t!==0&&(r=Sr(t))))):(l=n&~i,l!==0?r=Sr(l):o!==0?r=Sr(o):t||(t=n&~e,t!==0&&(r=Sr(t)))),r===0?0:a!==0&&a!==r&&(a&i)===0&&(i=r&-r,t=a&-a,i>=t||i===
32&&(t&4194048)!==0)?a:r}function yl(e,a){return(e.pendingLanes&~(e.suspendedLanes&~e.pingedLanes)&a)===0}function vg(e,a){(a&8)!==0&&(a|=a&32);var t=e.entangledLanes;
if(t!==0)for(e=e.entanglements,t&=a;0<t;){var n=31-Ja(t),r=1<<n;a|=e[n],t&=~r}return a}function Bw(e,a){switch(e){case 1:case 2:case 4:case 8:case 64:return a+250;case 16:case 32:case 128:case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:
return a+5e3;case 4194304:case 8388608:case 16777216:case 33554432:return-1;case 67108864:case 134217728:case 268435456:case 536870912:case 1073741824:return-1;default:
return-1}}function gg(){var e=pc;return pc<<=1,(pc&62914560)===0&&(pc=4194304),e}function Kd(e){for(var a=[],t=0;31>t;t++)a.push(e);return a}function wl(e,a){e.
pendingLanes|=a,a!==268435456&&(e.suspendedLanes=0,e.pingedLanes=0,e.warmLanes=0)}function qw(e,a,t,n,r,i){var o=e.pendingLanes;e.pendingLanes=t,e.suspendedLanes=
0,e.pingedLanes=0,e.warmLanes=0,e.expiredLanes&=t,e.entangledLanes&=t,e.errorRecoveryDisabledLanes&=t,e.shellSuspendCounter=0;var l=e.entanglements,c=e.expirationTimes,
s=e.hiddenUpdates;for(t=o&~t;0<t;){var f=31-Ja(t),h=1<<f;l[f]=0,c[f]=-1;var d=s[f];if(d!==null)for(s[f]=null,f=0;f<d.length;f++){var m=d[f];m!==null&&(m.lane&=-536870913)}
t&=~h}n!==0&&bg(e,n,0),i!==0&&r===0&&e.tag!==0&&(e.suspendedLanes|=i&~(o&~a))}function bg(e,a,t){e.pendingLanes|=a,e.suspendedLanes&=~a;var n=31-Ja(a);e.entangledLanes|=
a,e.entanglements[n]=e.entanglements[n]|1073741824|t&261930}function yg(e,a){var t=e.entangledLanes|=a;for(e=e.entanglements;t;){var n=31-Ja(t),r=1<<n;r&a|e[n]&
a&&(e[n]|=a),t&=~r}}function wg(e,a){var t=a&-a;return t=(t&42)!==0?1:Cu(t),(t&(e.suspendedLanes|a))!==0?0:t}function Cu(e){switch(e){case 2:e=1;break;case 8:e=
4;break;case 32:e=16;break;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:case 4194304:case 8388608:case 16777216:case 33554432:
e=128;break;case 268435456:e=134217728;break;default:e=0}return e}function Eu(e){return e&=-e,2<e?8<e?(e&134217727)!==0?32:268435456:8:2}function _g(){var e=P.p;
return e!==0?e:(e=window.event,e===void 0?32:t1(e.type))}function Tp(e,a){var t=P.p;try{return P.p=e,a()}finally{P.p=t}}var _n=Math.random().toString(36).slice(
2),Ie="__reactFiber$"+_n,Ua="__reactProps$"+_n,oo="__reactContainer$"+_n,Ap="__reactEvents$"+_n,Hw="__reactListeners$"+_n,Lw="__reactHandles$"+_n,Cp="__reactRes\
ources$"+_n,_l="__reactMarker$"+_n,ts="__reactLoad$"+_n;function Cs(e){delete e[Ie],delete e[Ua],delete e[Hw],delete e[Lw]}function Cr(e){var a;if(a=e[Ie])return a;
for(var t=e.parentNode;t;){if(a=t[oo]||t[Ie]){if(t=a.alternate,a.child!==null||t!==null&&t.child!==null)for(e=Qv(e);e!==null;){if(t=e[Ie])return t;e=Qv(e)}return a}
e=t,t=e.parentNode}return null}function lo(e){if(e=e[Ie]||e[oo]){var a=e.tag;if(a===5||a===6||a===13||a===31||a===26||a===27||a===3)return e}return null}function Lo(e){
var a=e.tag;if(a===5||a===26||a===27||a===6)return e.stateNode;throw Error(x(33))}function qi(e){var a=e[Cp];return a||(a=e[Cp]={hoistableStyles:new Map,hoistableScripts:new Map}),
a}function Ve(e){e[_l]=!0}function xg(e){e[ts]=void 0}var zg=new Set,kg={};function Vr(e,a){Ji(e,a),Ji(e+"Capture",a)}function Ji(e,a){for(kg[e]=a,e=0;e<a.length;e++)
zg.add(a[e])}var Gw=RegExp("^[:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF90\
0-\\uFDCF\\uFDF0-\\uFFFD][:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDC\
F\\uFDF0-\\uFFFD\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$"),Ep={},Np={};function Kw(e){return km.call(Np,e)?!0:km.call(Ep,e)?!1:Gw.test(e)?Np[e]=!0:(Ep[e]=
!0,!1)}var I=!1;function Op(){var e=I;return I=!1,e}function Dc(e,a,t){if(Kw(a))if(t===null)e.removeAttribute(a);else{switch(typeof t){case"undefined":case"func\
tion":case"symbol":e.removeAttribute(a);return;case"boolean":var n=a.toLowerCase().slice(0,5);if(n!=="data-"&&n!=="aria-"){e.removeAttribute(a);return}}e.setAttribute(
a,t)}}function vc(e,a,t){if(t===null)e.removeAttribute(a);else{switch(typeof t){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(a);return}
e.setAttribute(a,t)}}function sn(e,a,t,n){if(n===null)e.removeAttribute(t);else{switch(typeof n){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(
t);return}e.setAttributeNS(a,t,n)}}function Ya(e){switch(typeof e){case"bigint":case"boolean":case"number":case"string":case"undefined":return e;case"object":return e;default:
return""}}function Sg(e){var a=e.type;return(e=e.nodeName)&&e.toLowerCase()==="input"&&(a==="checkbox"||a==="radio")}function Yw(e,a,t){var n=Object.getOwnPropertyDescriptor(
e.constructor.prototype,a);if(!e.hasOwnProperty(a)&&typeof n<"u"&&typeof n.get=="function"&&typeof n.set=="function"){var r=n.get,i=n.set;return Object.defineProperty(
e,a,{configurable:!0,get:function(){return r.call(this)},set:function(o){t=""+o,i.call(this,o)}}),Object.defineProperty(e,a,{enumerable:n.enumerable}),{getValue:function(){
return t},setValue:function(o){t=""+o},stopTracking:function(){e._valueTracker=null,delete e[a]}}}}function Sm(e){if(!e._valueTracker){var a=Sg(e)?"checked":"va\
lue";e._valueTracker=Yw(e,a,""+e[a])}}function Tg(e){if(!e)return!1;var a=e._valueTracker;if(!a)return!0;var t=a.getValue(),n="";return e&&(n=Sg(e)?e.checked?"t\
rue":"false":e.value),e=n,e!==t?(a.setValue(e),!0):!1}var jw=/[\n"\\]/g;function dt(e){return e.replace(jw,function(a){return"\\"+a.charCodeAt(0).toString(16)+"\
 "})}function Tm(e,a,t,n,r,i,o,l){e.name="",o!=null&&typeof o!="function"&&typeof o!="symbol"&&typeof o!="boolean"?e.type=o:e.removeAttribute("type"),a!=null?o===
"number"?(a===0&&e.value===""||e.value!=a)&&(e.value=""+Ya(a)):e.value!==""+Ya(a)&&(e.value=""+Ya(a)):o!=="submit"&&o!=="reset"||e.removeAttribute("value"),a!=null?
o==="number"&&e.value==a?Yd(e,Ya(e.value)):Yd(e,Ya(a)):t!=null?Yd(e,Ya(t)):n!=null&&e.removeAttribute("value"),r==null&&i!=null&&(e.defaultChecked=!!i),r!=null&&
(e.checked=r&&typeof r!="function"&&typeof r!="symbol"),l!=null&&typeof l!="function"&&typeof l!="symbol"&&typeof l!="boolean"?e.name=""+Ya(l):e.removeAttribute(
"name")}function Ag(e,a,t,n,r,i,o,l){if(i!=null&&typeof i!="function"&&typeof i!="symbol"&&typeof i!="boolean"&&(e.type=i),a!=null||t!=null){if(!(i!=="submit"&&
i!=="reset"||a!=null)){Sm(e);return}t=t!=null?""+Ya(t):"",a=a!=null?""+Ya(a):t,l||a===e.value||(e.value=a),e.defaultValue=a}n=n??r,n=typeof n!="function"&&typeof n!=
"symbol"&&!!n,e.checked=l?e.checked:!!n,e.defaultChecked=!!n,o!=null&&typeof o!="function"&&typeof o!="symbol"&&typeof o!="boolean"&&(e.name=o),Sm(e)}function Yd(e,a){
e.defaultValue!==""+a&&(e.defaultValue=""+a)}function Hi(e,a,t,n){if(e=e.options,a){a={};for(var r=0;r<t.length;r++)a["$"+t[r]]=!0;for(t=0;t<e.length;t++)r=a.hasOwnProperty(
"$"+e[t].value),e[t].selected!==r&&(e[t].selected=r),r&&n&&(e[t].defaultSelected=!0)}else{for(t=""+Ya(t),a=null,r=0;r<e.length;r++){if(e[r].value===t){e[r].selected=
!0,n&&(e[r].defaultSelected=!0);return}a!==null||e[r].disabled||(a=e[r])}a!==null&&(a.selected=!0)}}function Cg(e,a,t){if(a!=null&&(a=""+Ya(a),a!==e.value&&(e.value=
a),t==null)){e.defaultValue!==a&&(e.defaultValue=a);return}e.defaultValue=t!=null?""+Ya(t):""}function Eg(e,a,t,n){if(a==null){if(n!=null){if(t!=null)throw Error(
x(92));if(Ho(n)){if(1<n.length)throw Error(x(93));n=n[0]}t=n}t==null&&(t=""),a=t}t=Ya(a),e.defaultValue=t,n=e.textContent,n===t&&n!==""&&n!==null&&(e.value=n),Sm(
e)}function Ii(e,a){if(a){var t=e.firstChild;if(t&&t===e.lastChild&&t.nodeType===3){t.nodeValue=a;return}}e.textContent=a}var Vw=new Set("animationIterationCoun\
t aspectRatio borderImageOutset borderImageSlice borderImageWidth boxFlex boxFlexGroup boxOrdinalGroup columnCount columns flex flexGrow flexPositive flexShrink\
 flexNegative flexOrder gridArea gridRow gridRowEnd gridRowSpan gridRowStart gridColumn gridColumnEnd gridColumnSpan gridColumnStart fontWeight lineClamp lineHe\
ight opacity order orphans scale tabSize widows zIndex zoom fillOpacity floodOpacity stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity\
 strokeWidth MozAnimationIterationCount MozBoxFlex MozBoxFlexGroup MozLineClamp msAnimationIterationCount msFlex msZoom msFlexGrow msFlexNegative msFlexOrder ms\
FlexPositive msFlexShrink msGridColumn msGridColumnSpan msGridRow msGridRowSpan WebkitAnimationIterationCount WebkitBoxFlex WebKitBoxFlexGroup WebkitBoxOrdinalG\
roup WebkitColumnCount WebkitColumns WebkitFlex WebkitFlexGrow WebkitFlexPositive WebkitFlexShrink WebkitLineClamp".split(" "));function Mp(e,a,t){var n=a.indexOf(
"--")===0;t==null||typeof t=="boolean"||t===""?n?e.setProperty(a,""):a==="float"?e.cssFloat="":e[a]="":n?e.setProperty(a,t):typeof t!="number"||t===0||Vw.has(a)?
a==="float"?e.cssFloat=t:e[a]=(""+t).trim():e[a]=t+"px"}function Ng(e,a,t){if(a!=null&&typeof a!="object")throw Error(x(62));if(e=e.style,t!=null){for(var n in t)
!t.hasOwnProperty(n)||a!=null&&a.hasOwnProperty(n)||(n.indexOf("--")===0?e.setProperty(n,""):n==="float"?e.cssFloat="":e[n]="",I=!0);for(var r in a)n=a[r],a.hasOwnProperty(
r)&&t[r]!==n&&(Mp(e,r,n),I=!0)}else for(var i in a)a.hasOwnProperty(i)&&Mp(e,i,a[i])}function Nu(e){if(e.indexOf("-")===-1)return!1;switch(e){case"annotation-xm\
l":case"color-profile":case"font-face":case"font-face-src":case"font-face-uri":case"font-face-format":case"font-face-name":case"missing-glyph":return!1;default:
return!0}}var Qw=new Map([["acceptCharset","accept-charset"],["htmlFor","for"],["httpEquiv","http-equiv"],["crossOrigin","crossorigin"],["accentHeight","accent-\
height"],["alignmentBaseline","alignment-baseline"],["arabicForm","arabic-form"],["baselineShift","baseline-shift"],["capHeight","cap-height"],["clipPath","clip\
-path"],["clipRule","clip-rule"],["colorInterpolation","color-interpolation"],["colorInterpolationFilters","color-interpolation-filters"],["colorProfile","color\
-profile"],["colorRendering","color-rendering"],["dominantBaseline","dominant-baseline"],["enableBackground","enable-background"],["fillOpacity","fill-opacity"],
["fillRule","fill-rule"],["floodColor","flood-color"],["floodOpacity","flood-opacity"],["fontFamily","font-family"],["fontSize","font-size"],["fontSizeAdjust","\
font-size-adjust"],["fontStretch","font-stretch"],["fontStyle","font-style"],["fontVariant","font-variant"],["fontWeight","font-weight"],["glyphName","glyph-nam\
e"],["glyphOrientationHorizontal","glyph-orientation-horizontal"],["glyphOrientationVertical","glyph-orientation-vertical"],["horizAdvX","horiz-adv-x"],["horizO\
riginX","horiz-origin-x"],["imageRendering","image-rendering"],["letterSpacing","letter-spacing"],["lightingColor","lighting-color"],["markerEnd","marker-end"],
["markerMid","marker-mid"],["markerStart","marker-start"],["maskType","mask-type"],["overlinePosition","overline-position"],["overlineThickness","overline-thick\
ness"],["paintOrder","paint-order"],["panose-1","panose-1"],["pointerEvents","pointer-events"],["renderingIntent","rendering-intent"],["shapeRendering","shape-r\
endering"],["stopColor","stop-color"],["stopOpacity","stop-opacity"],["strikethroughPosition","strikethrough-position"],["strikethroughThickness","strikethrough\
-thickness"],["strokeDasharray","stroke-dasharray"],["strokeDashoffset","stroke-dashoffset"],["strokeLinecap","stroke-linecap"],["strokeLinejoin","stroke-linejo\
in"],["strokeMiterlimit","stroke-miterlimit"],["strokeOpacity","stroke-opacity"],["strokeWidth","stroke-width"],["textAnchor","text-anchor"],["textDecoration","\
text-decoration"],["textRendering","text-rendering"],["transformOrigin","transform-origin"],["underlinePosition","underline-position"],["underlineThickness","un\
derline-thickness"],["unicodeBidi","unicode-bidi"],["unicodeRange","unicode-range"],["unitsPerEm","units-per-em"],["vAlphabetic","v-alphabetic"],["vHanging","v-\
hanging"],["vIdeographic","v-ideographic"],["vMathematical","v-mathematical"],["vectorEffect","vector-effect"],["vertAdvY","vert-adv-y"],["vertOriginX","vert-or\
igin-x"],["vertOriginY","vert-origin-y"],["wordSpacing","word-spacing"],["writingMode","writing-mode"],["xmlnsXlink","xmlns:xlink"],["xHeight","x-height"]]),Xw=/^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i;
function Rc(e){return Xw.test(""+e)?"javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')":e}function Zt(){}var Am=null;function Ou(e){
return e=e.target||e.srcElement||window,e.correspondingUseElement&&(e=e.correspondingUseElement),e.nodeType===3?e.parentNode:e}var Ci=null,Li=null;function Dp(e){
var a=lo(e);if(a&&(e=a.stateNode)){var t=e[Ua]||null;e:switch(e=a.stateNode,a.type){case"input":if(Tm(e,t.value,t.defaultValue,t.defaultValue,t.checked,t.defaultChecked,
t.type,t.name),a=t.name,t.type==="radio"&&a!=null){for(t=e;t.parentNode;)t=t.parentNode;for(t=t.querySelectorAll('input[name="'+dt(""+a)+'"][type="radio"]'),a=0;a<
t.length;a++){var n=t[a];if(n!==e&&n.form===e.form){var r=n[Ua]||null;if(!r)throw Error(x(90));Tm(n,r.value,r.defaultValue,r.defaultValue,r.checked,r.defaultChecked,
r.type,r.name)}}for(a=0;a<t.length;a++)n=t[a],n.form===e.form&&Tg(n)}break e;case"textarea":Cg(e,t.value,t.defaultValue);break e;case"select":a=t.value,a!=null&&
Hi(e,!!t.multiple,a,!1)}}}var jd=!1;function Og(e,a,t){if(jd)return e(a,t);jd=!0;try{var n=e(a);return n}finally{if(jd=!1,(Ci!==null||Li!==null)&&(Ys(),Ci&&(a=Ci,
e=Li,Li=Ci=null,Dp(a),e)))for(a=0;a<e.length;a++)Dp(e[a])}}function tl(e,a){var t=e.stateNode;if(t===null)return null;var n=t[Ua]||null;if(n===null)return null;
t=n[a];e:switch(a){case"onClick":case"onClickCapture":case"onDoubleClick":case"onDoubleClickCapture":case"onMouseDown":case"onMouseDownCapture":case"onMouseMove":case"\
onMouseMoveCapture":case"onMouseUp":case"onMouseUpCapture":case"onMouseEnter":(n=!n.disabled)||(e=e.type,n=!(e==="button"||e==="input"||e==="select"||e==="texta\
rea")),e=!n;break e;default:e=!1}if(e)return null;if(t&&typeof t!="function")throw Error(x(231,a,typeof t));return t}var pn=!(typeof window>"u"||typeof window.document>
"u"||typeof window.document.createElement>"u"),Cm=!1;if(pn)try{yi={},Object.defineProperty(yi,"passive",{get:function(){Cm=!0}}),window.addEventListener("test",
yi,yi),window.removeEventListener("test",yi,yi)}catch{Cm=!1}var yi,Vn=null,Mu=null,Uc=null;function Mg(){if(Uc)return Uc;var e,a=Mu,t=a.length,n,r="value"in Vn?
Vn.value:Vn.textContent,i=r.length;for(e=0;e<t&&a[e]===r[e];e++);var o=t-e;for(n=1;n<=o&&a[t-n]===r[i-n];n++);return Uc=r.slice(e,1<n?1-n:void 0)}function Bc(e){
var a=e.keyCode;return"charCode"in e?(e=e.charCode,e===0&&a===13&&(e=13)):e=a,e===10&&(e=13),32<=e||e===13?e:0}function gc(){return!0}function Rp(){return!1}function ba(e){
function a(t,n,r,i,o){this._reactName=t,this._targetInst=r,this.type=n,this.nativeEvent=i,this.target=o,this.currentTarget=null;for(var l in e)e.hasOwnProperty(
l)&&(t=e[l],this[l]=t?t(i):i[l]);return this.isDefaultPrevented=(i.defaultPrevented!=null?i.defaultPrevented:i.returnValue===!1)?gc:Rp,this.isPropagationStopped=
Rp,this}return ue(a.prototype,{preventDefault:function(){this.defaultPrevented=!0;var t=this.nativeEvent;t&&(t.preventDefault?t.preventDefault():typeof t.returnValue!=
"unknown"&&(t.returnValue=!1),this.isDefaultPrevented=gc)},stopPropagation:function(){var t=this.nativeEvent;t&&(t.stopPropagation?t.stopPropagation():typeof t.
cancelBubble!="unknown"&&(t.cancelBubble=!0),this.isPropagationStopped=gc)},persist:function(){},isPersistent:gc}),a}var dr={eventPhase:0,bubbles:0,cancelable:0,
timeStamp:function(e){return e.timeStamp||Date.now()},defaultPrevented:0,isTrusted:0},Es=ba(dr),xl=ue({},dr,{view:0,detail:0}),Zw=ba(xl),Vd,Qd,Mo,Ns=ue({},xl,{screenX:0,
screenY:0,clientX:0,clientY:0,pageX:0,pageY:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,getModifierState:Du,button:0,buttons:0,relatedTarget:function(e){return e.
relatedTarget===void 0?e.fromElement===e.srcElement?e.toElement:e.fromElement:e.relatedTarget},movementX:function(e){return"movementX"in e?e.movementX:(e!==Mo&&
(Mo&&e.type==="mousemove"?(Vd=e.screenX-Mo.screenX,Qd=e.screenY-Mo.screenY):Qd=Vd=0,Mo=e),Vd)},movementY:function(e){return"movementY"in e?e.movementY:Qd}}),Up=ba(
Ns),Jw=ue({},Ns,{dataTransfer:0}),Iw=ba(Jw),$w=ue({},xl,{relatedTarget:0}),Xd=ba($w),Fw=ue({},dr,{animationName:0,elapsedTime:0,pseudoElement:0}),Pw=ba(Fw),Ww=ue(
{},dr,{clipboardData:function(e){return"clipboardData"in e?e.clipboardData:window.clipboardData}}),e2=ba(Ww),a2=ue({},dr,{data:0}),Bp=ba(a2),t2={Esc:"Escape",Spacebar:"\
 ",Left:"ArrowLeft",Up:"ArrowUp",Right:"ArrowRight",Down:"ArrowDown",Del:"Delete",Win:"OS",Menu:"ContextMenu",Apps:"ContextMenu",Scroll:"ScrollLock",MozPrintableKey:"\
Unidentified"},n2={8:"Backspace",9:"Tab",12:"Clear",13:"Enter",16:"Shift",17:"Control",18:"Alt",19:"Pause",20:"CapsLock",27:"Escape",32:" ",33:"PageUp",34:"Page\
Down",35:"End",36:"Home",37:"ArrowLeft",38:"ArrowUp",39:"ArrowRight",40:"ArrowDown",45:"Insert",46:"Delete",112:"F1",113:"F2",114:"F3",115:"F4",116:"F5",117:"F6",
118:"F7",119:"F8",120:"F9",121:"F10",122:"F11",123:"F12",144:"NumLock",145:"ScrollLock",224:"Meta"},r2={Alt:"altKey",Control:"ctrlKey",Meta:"metaKey",Shift:"shi\
ftKey"};function i2(e){var a=this.nativeEvent;return a.getModifierState?a.getModifierState(e):(e=r2[e])?!!a[e]:!1}function Du(){return i2}var o2=ue({},xl,{key:function(e){
if(e.key){var a=t2[e.key]||e.key;if(a!=="Unidentified")return a}return e.type==="keypress"?(e=Bc(e),e===13?"Enter":String.fromCharCode(e)):e.type==="keydown"||e.
type==="keyup"?n2[e.keyCode]||"Unidentified":""},code:0,location:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,repeat:0,locale:0,getModifierState:Du,charCode:function(e){
return e.type==="keypress"?Bc(e):0},keyCode:function(e){return e.type==="keydown"||e.type==="keyup"?e.keyCode:0},which:function(e){return e.type==="keypress"?Bc(
e):e.type==="keydown"||e.type==="keyup"?e.keyCode:0}}),l2=ba(o2),c2=ue({},Ns,{pointerId:0,width:0,height:0,pressure:0,tangentialPressure:0,tiltX:0,tiltY:0,twist:0,
pointerType:0,isPrimary:0}),qp=ba(c2),s2=ue({},dr,{submitter:0}),d2=ba(s2),m2=ue({},xl,{touches:0,targetTouches:0,changedTouches:0,altKey:0,metaKey:0,ctrlKey:0,
shiftKey:0,getModifierState:Du}),u2=ba(m2),f2=ue({},dr,{propertyName:0,elapsedTime:0,pseudoElement:0}),h2=ba(f2),p2=ue({},Ns,{deltaX:function(e){return"deltaX"in
e?e.deltaX:"wheelDeltaX"in e?-e.wheelDeltaX:0},deltaY:function(e){return"deltaY"in e?e.deltaY:"wheelDeltaY"in e?-e.wheelDeltaY:"wheelDelta"in e?-e.wheelDelta:0},
deltaZ:0,deltaMode:0}),v2=ba(p2),g2=ue({},dr,{newState:0,oldState:0,source:0}),b2=ba(g2),y2=[9,13,27,32],Ru=pn&&"CompositionEvent"in window,Yo=null;pn&&"documen\
tMode"in document&&(Yo=document.documentMode);var w2=pn&&"TextEvent"in window&&!Yo,Dg=pn&&(!Ru||Yo&&8<Yo&&11>=Yo),Hp=" ",Lp=!1;function Rg(e,a){switch(e){case"k\
eyup":return y2.indexOf(a.keyCode)!==-1;case"keydown":return a.keyCode!==229;case"keypress":case"mousedown":case"focusout":return!0;default:return!1}}function Ug(e){
return e=e.detail,typeof e=="object"&&"data"in e?e.data:null}var Ei=!1;function _2(e,a){switch(e){case"compositionend":return Ug(a);case"keypress":return a.which!==
32?null:(Lp=!0,Hp);case"textInput":return e=a.data,e===Hp&&Lp?null:e;default:return null}}function x2(e,a){if(Ei)return e==="compositionend"||!Ru&&Rg(e,a)?(e=Mg(),
Uc=Mu=Vn=null,Ei=!1,e):null;switch(e){case"paste":return null;case"keypress":if(!(a.ctrlKey||a.altKey||a.metaKey)||a.ctrlKey&&a.altKey){if(a.char&&1<a.char.length)
return a.char;if(a.which)return String.fromCharCode(a.which)}return null;case"compositionend":return Dg&&a.locale!=="ko"?null:a.data;default:return null}}var z2={
color:!0,date:!0,datetime:!0,"datetime-local":!0,email:!0,month:!0,number:!0,password:!0,range:!0,search:!0,tel:!0,text:!0,time:!0,url:!0,week:!0};function Gp(e){
var a=e&&e.nodeName&&e.nodeName.toLowerCase();return a==="input"?!!z2[e.type]:a==="textarea"}function Bg(e,a,t,n){Ci?Li?Li.push(n):Li=[n]:Ci=n,a=ks(a,"onChange"),
0<a.length&&(t=new Es("onChange","change",null,t,n),e.push({event:t,listeners:a}))}var jo=null,nl=null;function k2(e){O0(e,0)}function Os(e){var a=Lo(e);if(Tg(a))
return e}function Kp(e,a){if(e==="change")return a}var qg=!1;pn&&(pn?(yc="oninput"in document,yc||(Zd=document.createElement("div"),Zd.setAttribute("oninput","r\
eturn;"),yc=typeof Zd.oninput=="function"),bc=yc):bc=!1,qg=bc&&(!document.documentMode||9<document.documentMode));var bc,yc,Zd;function Yp(){jo&&(jo.detachEvent(
"onpropertychange",Hg),nl=jo=null)}function Hg(e){if(e.propertyName==="value"&&Os(nl)){var a=[];Bg(a,nl,e,Ou(e)),Og(k2,a)}}function S2(e,a,t){e==="focusin"?(Yp(),
jo=a,nl=t,jo.attachEvent("onpropertychange",Hg)):e==="focusout"&&Yp()}function T2(e){if(e==="selectionchange"||e==="keyup"||e==="keydown")return Os(nl)}function A2(e,a){
if(e==="click")return Os(a)}function C2(e,a){if(e==="input"||e==="change")return Os(a)}function E2(e,a){return e===a&&(e!==0||1/e===1/a)||e!==e&&a!==a}var $a=typeof Object.
is=="function"?Object.is:E2;function rl(e,a){if($a(e,a))return!0;if(typeof e!="object"||e===null||typeof a!="object"||a===null)return!1;var t=Object.keys(e),n=Object.
keys(a);if(t.length!==n.length)return!1;for(n=0;n<t.length;n++){var r=t[n];if(!km.call(a,r)||!$a(e[r],a[r]))return!1}return!0}function Em(e){if(e=e||(typeof document<
"u"?document:void 0),typeof e>"u")return null;try{return e.activeElement||e.body}catch{return e.body}}function jp(e){for(;e&&e.firstChild;)e=e.firstChild;return e}
function Vp(e,a){var t=jp(e);e=0;for(var n;t;){if(t.nodeType===3){if(n=e+t.textContent.length,e<=a&&n>=a)return{node:t,offset:a-e};e=n}e:{for(;t;){if(t.nextSibling){
t=t.nextSibling;break e}t=t.parentNode}t=void 0}t=jp(t)}}function Lg(e,a){return e&&a?e===a?!0:e&&e.nodeType===3?!1:a&&a.nodeType===3?Lg(e,a.parentNode):"contai\
ns"in e?e.contains(a):e.compareDocumentPosition?!!(e.compareDocumentPosition(a)&16):!1:!1}function Gg(e){e=e!=null&&e.ownerDocument!=null&&e.ownerDocument.defaultView!=
null?e.ownerDocument.defaultView:window;for(var a=Em(e.document);a instanceof e.HTMLIFrameElement;){try{var t=typeof a.contentWindow.location.href=="string"}catch{
t=!1}if(t)e=a.contentWindow;else break;a=Em(e.document)}return a}function Uu(e){var a=e&&e.nodeName&&e.nodeName.toLowerCase();return a&&(a==="input"&&(e.type===
"text"||e.type==="search"||e.type==="tel"||e.type==="url"||e.type==="password")||a==="textarea"||e.contentEditable==="true")}var N2=pn&&"documentMode"in document&&
11>=document.documentMode,Ni=null,Nm=null,Vo=null,Om=!1;function Qp(e,a,t){var n=t.window===t?t.document:t.nodeType===9?t:t.ownerDocument;Om||Ni==null||Ni!==Em(
n)||(n=Ni,"selectionStart"in n&&Uu(n)?n={start:n.selectionStart,end:n.selectionEnd}:(n=(n.ownerDocument&&n.ownerDocument.defaultView||window).getSelection(),n={
anchorNode:n.anchorNode,anchorOffset:n.anchorOffset,focusNode:n.focusNode,focusOffset:n.focusOffset}),Vo&&rl(Vo,n)||(Vo=n,n=ks(Nm,"onSelect"),0<n.length&&(a=new Es(
"onSelect","select",null,a,t),e.push({event:a,listeners:n}),a.target=Ni)))}function zr(e,a){var t={};return t[e.toLowerCase()]=a.toLowerCase(),t["Webkit"+e]="we\
bkit"+a,t["Moz"+e]="moz"+a,t}var Oi={animationend:zr("Animation","AnimationEnd"),animationiteration:zr("Animation","AnimationIteration"),animationstart:zr("Anim\
ation","AnimationStart"),transitionrun:zr("Transition","TransitionRun"),transitionstart:zr("Transition","TransitionStart"),transitioncancel:zr("Transition","Tra\
nsitionCancel"),transitionend:zr("Transition","TransitionEnd")},Jd={},Kg={};pn&&(Kg=document.createElement("div").style,"AnimationEvent"in window||(delete Oi.animationend.
animation,delete Oi.animationiteration.animation,delete Oi.animationstart.animation),"TransitionEvent"in window||delete Oi.transitionend.transition);function Qr(e){
if(Jd[e])return Jd[e];if(!Oi[e])return e;var a=Oi[e],t;for(t in a)if(a.hasOwnProperty(t)&&t in Kg)return Jd[e]=a[t];return e}var Yg=Qr("animationend"),jg=Qr("an\
imationiteration"),Vg=Qr("animationstart"),O2=Qr("transitionrun"),M2=Qr("transitionstart"),D2=Qr("transitioncancel"),Qg=Qr("transitionend"),Xg=new Map,Mm="abort\
 auxClick beforeToggle cancel canPlay canPlayThrough click close contextMenu copy cut drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop duration\
Change emptied encrypted ended error fullscreenChange fullscreenError gotPointerCapture input invalid keyDown keyPress keyUp load loadedData loadedMetadata load\
Start lostPointerCapture mouseDown mouseMove mouseOut mouseOver mouseUp paste pause play playing pointerCancel pointerDown pointerMove pointerOut pointerOver po\
interUp progress rateChange reset resize seeked seeking stalled submit suspend timeUpdate touchCancel touchEnd touchStart volumeChange scroll toggle touchMove w\
aiting wheel".split(" ");Mm.push("scrollEnd");function At(e,a){Xg.set(e,a),Vr(a,[e])}var R2=0;function vn(e,a){if(e.name!=null&&e.name!=="auto")return e.name;if(a.
autoName!==null)return a.autoName;e=Tt.identifierPrefix;var t=R2++;return e="_"+e+"t_"+t.toString(32)+"_",a.autoName=e}function Xp(e){if(e==null||typeof e=="str\
ing")return e;var a=null,t=Xi;if(t!==null)for(var n=0;n<t.length;n++){var r=e[t[n]];if(r!=null){if(r==="none")return"none";a=a==null?r:a+(" "+r)}}return a??e.default}
function xn(e,a){return e=Xp(e),a=Xp(a),a==null?e==="auto"?null:e:a==="auto"?null:a}var ns=typeof reportError=="function"?reportError:function(e){if(typeof window==
"object"&&typeof window.ErrorEvent=="function"){var a=new window.ErrorEvent("error",{bubbles:!0,cancelable:!0,message:typeof e=="object"&&e!==null&&typeof e.message==
"string"?String(e.message):String(e),error:e});if(!window.dispatchEvent(a))return}else if(typeof process=="object"&&typeof process.emit=="function"){process.emit(
"uncaughtException",e);return}console.error(e)},lt=[],Mi=0,Bu=0;function Ms(){for(var e=Mi,a=Bu=Mi=0;a<e;){var t=lt[a];lt[a++]=null;var n=lt[a];lt[a++]=null;var r=lt[a];
lt[a++]=null;var i=lt[a];if(lt[a++]=null,n!==null&&r!==null){var o=n.pending;o===null?r.next=r:(r.next=o.next,o.next=r),n.pending=r}i!==0&&Zg(t,r,i)}}function Ds(e,a,t,n){
lt[Mi++]=e,lt[Mi++]=a,lt[Mi++]=t,lt[Mi++]=n,Bu|=n,e.lanes|=n,e=e.alternate,e!==null&&(e.lanes|=n)}function qu(e,a,t,n){return Ds(e,a,t,n),rs(e)}function Xr(e,a){
return Ds(e,null,null,a),rs(e)}function Zg(e,a,t){e.lanes|=t;var n=e.alternate;n!==null&&(n.lanes|=t);for(var r=!1,i=e.return;i!==null;)i.childLanes|=t,n=i.alternate,
n!==null&&(n.childLanes|=t),i.tag===22&&(e=i.stateNode,e===null||e._visibility&1||(r=!0)),e=i,i=i.return;return e.tag===3?(i=e.stateNode,r&&a!==null&&(r=31-Ja(t),
e=i.hiddenUpdates,n=e[r],n===null?e[r]=[a]:n.push(a),a.lane=t|536870912),i):null}function rs(e){if(50<el)throw el=0,Xc=null,Error(x(185));for(var a=e.return;a!==
null;)e=a,a=e.return;return e.tag===3?e.stateNode:null}var Di={};function U2(e,a,t,n){this.tag=e,this.key=t,this.sibling=this.child=this.return=this.stateNode=this.
type=this.elementType=null,this.index=0,this.refCleanup=this.ref=null,this.pendingProps=a,this.dependencies=this.memoizedState=this.updateQueue=this.memoizedProps=
null,this.mode=n,this.subtreeFlags=this.flags=0,this.deletions=null,this.childLanes=this.lanes=0,this.alternate=null}function Ma(e,a,t,n){return new U2(e,a,t,n)}
function Hu(e){return e=e.prototype,!(!e||!e.isReactComponent)}function fn(e,a){var t=e.alternate;return t===null?(t=Ma(e.tag,a,e.key,e.mode),t.elementType=e.elementType,
t.type=e.type,t.stateNode=e.stateNode,t.alternate=e,e.alternate=t):(t.pendingProps=a,t.type=e.type,t.flags=0,t.subtreeFlags=0,t.deletions=null),t.flags=e.flags&
1206910976,t.childLanes=e.childLanes,t.lanes=e.lanes,t.child=e.child,t.memoizedProps=e.memoizedProps,t.memoizedState=e.memoizedState,t.updateQueue=e.updateQueue,
a=e.dependencies,t.dependencies=a===null?null:{lanes:a.lanes,firstContext:a.firstContext},t.sibling=e.sibling,t.index=e.index,t.ref=e.ref,t.refCleanup=e.refCleanup,
t}function Jg(e,a){e.flags&=1206910978;var t=e.alternate;return t===null?(e.childLanes=0,e.lanes=a,e.child=null,e.subtreeFlags=0,e.memoizedProps=null,e.memoizedState=
null,e.updateQueue=null,e.dependencies=null,e.stateNode=null):(e.childLanes=t.childLanes,e.lanes=t.lanes,e.child=t.child,e.subtreeFlags=0,e.deletions=null,e.memoizedProps=
t.memoizedProps,e.memoizedState=t.memoizedState,e.updateQueue=t.updateQueue,e.type=t.type,a=t.dependencies,e.dependencies=a===null?null:{lanes:a.lanes,firstContext:a.
firstContext}),e}function qc(e,a,t,n,r,i){var o=0;if(n=e,typeof n=="function")Hu(n)&&(o=1);else if(typeof n=="string")o=l_(e,t,$t.current)?26:e==="html"||e==="h\
ead"||e==="body"?27:5;else e:switch(n){case ym:return e=Ma(31,t,a,r),e.elementType=ym,e.lanes=i,e;case Ti:return Or(t.children,r,i,a);case mg:o=8,r|=24;break;case vm:
return e=Ma(12,t,a,r|2),e.elementType=vm,e.lanes=i,e;case gm:return e=Ma(13,t,a,r),e.elementType=gm,e.lanes=i,e;case bm:return e=Ma(19,t,a,r),e.elementType=bm,e.
lanes=i,e;case xw:case wm:return e=r|32,e=Ma(30,t,a,e),e.elementType=wm,e.lanes=i,e.stateNode={autoName:null,paired:null,clones:null,ref:null},e;default:if(typeof n==
"object"&&n!==null)switch(n.$$typeof){case Xt:o=10;break e;case ug:o=9;break e;case Su:o=11;break e;case Tu:o=14;break e;case Gn:o=16,n=null;break e}o=29,t=Error(
x(130,e===null?"null":typeof e,"")),n=null}return a=Ma(o,t,a,r),a.elementType=e,a.type=n,a.lanes=i,a}function Or(e,a,t,n){return e=Ma(7,e,n,a),e.lanes=t,e}function Id(e,a,t){
return e=Ma(6,e,null,a),e.lanes=t,e}function Ig(e){var a=Ma(18,null,null,0);return a.stateNode=e,a}function $d(e,a,t){return a=Ma(4,e.children!==null?e.children:
[],e.key,a),a.lanes=t,a.stateNode={containerInfo:e.containerInfo,pendingChildren:null,implementation:e.implementation},a}var Zp=new WeakMap;function mt(e,a){if(typeof e==
"object"&&e!==null){var t=Zp.get(e);return t!==void 0?t:(a={value:e,source:a,stack:Sp(a)},Zp.set(e,a),a)}return{value:e,source:a,stack:Sp(a)}}var Ri=[],Ui=0,is=null,
il=0,ct=[],st=0,ir=null,Jt=1,It="";function mn(e,a){Ri[Ui++]=il,Ri[Ui++]=is,is=e,il=a}function $g(e,a,t){ct[st++]=Jt,ct[st++]=It,ct[st++]=ir,ir=e;var n=Jt;e=It;
var r=32-Ja(n)-1;n&=~(1<<r),t+=1;var i=32-Ja(a)+r;if(30<i){var o=r-r%5;i=(n&(1<<o)-1).toString(32),n>>=o,r-=o,Jt=1<<32-Ja(a)+r|t<<r|n,It=i+e}else Jt=1<<i|t<<r|n,
It=e}function Rs(e){e.return!==null&&(mn(e,1),$g(e,1,0))}function Lu(e){for(;e===is;)is=Ri[--Ui],Ri[Ui]=null,il=Ri[--Ui],Ri[Ui]=null;for(;e===ir;)ir=ct[--st],ct[st]=
null,It=ct[--st],ct[st]=null,Jt=ct[--st],ct[st]=null}function Fg(e,a){ct[st++]=Jt,ct[st++]=It,ct[st++]=ir,Jt=a.id,It=a.overflow,ir=e}var Qe=null,he=null,H=!1,$n=null,
ut=!1,Dm=Error(x(519));function or(e){var a=Error(x(418,1<arguments.length&&arguments[1]!==void 0&&arguments[1]?"text":"HTML",""));throw ol(mt(a,e)),Dm}function Jp(e){
var a=e.stateNode,t=e.type,n=e.memoizedProps;switch(a[Ie]=e,a[Ua]=n,t){case"dialog":Y("cancel",a),Y("close",a);break;case"iframe":case"object":case"embed":Y("lo\
ad",a);break;case"video":case"audio":for(t=0;t<dl.length;t++)Y(dl[t],a);break;case"source":Y("error",a);break;case"img":case"image":case"link":Y("error",a),Y("l\
oad",a);break;case"details":Y("toggle",a);break;case"input":Y("invalid",a),Ag(a,n.value,n.defaultValue,n.checked,n.defaultChecked,n.type,n.name,!0);break;case"s\
elect":Y("invalid",a);break;case"textarea":Y("invalid",a),Eg(a,n.value,n.defaultValue,n.children)}t=n.children,typeof t!="string"&&typeof t!="number"&&typeof t!=
"bigint"||a.textContent===""+t||n.suppressHydrationWarning===!0||D0(a.textContent,t)?(n.popover!=null&&(Y("beforetoggle",a),Y("toggle",a)),n.onScroll!=null&&Y("\
scroll",a),n.onScrollEnd!=null&&Y("scrollend",a),n.onClick!=null&&(a.onclick=Zt),a=!0):a=!1,a||or(e,!0)}function os(e){for(Qe=e.return;Qe;)switch(Qe.tag){case 5:case 31:case 13:
ut=!1;return;case 27:case 3:ut=!0;return;default:Qe=Qe.return}}function wi(e){if(e!==Qe)return!1;if(!H)return os(e),H=!0,!1;var a=e.tag,t;if((t=a!==3&&a!==27)&&
((t=a===5)&&(t=e.type,t=!(t!=="form"&&t!=="button")||gu(e.type,e.memoizedProps)),t=!t),t&&he&&or(e),os(e),a===13){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,
!e)throw Error(x(317));he=Vv(e)}else if(a===31){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,!e)throw Error(x(317));he=Vv(e)}else a===27?(a=he,mr(e.type)?(e=
_u,_u=null,he=e):he=a):he=Qe?ft(e.stateNode.nextSibling):null;return!0}function Ur(){he=Qe=null,H=!1}function Fd(){var e=$n;return e!==null&&(Na===null?Na=e:Na.
push.apply(Na,e),$n=null),e}function ol(e){$n===null?$n=[e]:$n.push(e)}var Rm=Wt(null),Zr=null,un=null;function Qn(e,a,t){pe(Rm,a._currentValue),a._currentValue=
t}function hn(e){e._currentValue=Rm.current,Fe(Rm)}function Hc(e,a,t){for(;e!==null;){var n=e.alternate;if((e.childLanes&a)!==a?(e.childLanes|=a,n!==null&&(n.childLanes|=
a)):n!==null&&(n.childLanes&a)!==a&&(n.childLanes|=a),e===t)break;e=e.return}}function Um(e,a,t,n){var r=e.child;for(r!==null&&(r.return=e);r!==null;){var i=r.dependencies;
if(i!==null){var o=r.child;i=i.firstContext;e:for(;i!==null;){var l=i;i=r;for(var c=0;c<a.length;c++)if(l.context===a[c]){i.lanes|=t,l=i.alternate,l!==null&&(l.
lanes|=t),Hc(i.return,t,e),n||(o=null);break e}i=l.next}}else if(r.tag===18){if(o=r.return,o===null)throw Error(x(341));o.lanes|=t,i=o.alternate,i!==null&&(i.lanes|=
t),Hc(o,t,e),o=null}else r.tag===13&&r.memoizedState!==null&&r.memoizedState.dehydrated===null?(r.lanes|=t,o=r.alternate,o!==null&&(o.lanes|=t),Hc(r.return,t,e),
o=r.child,o=o!==null?o.sibling:null):o=r.child;if(o!==null)o.return=r;else for(o=r;o!==null;){if(o===e){o=null;break}if(r=o.sibling,r!==null){r.return=o.return,
o=r;break}o=o.return}r=o}}function Br(e,a,t,n){e=null;for(var r=a,i=!1;r!==null;){if(!i){if((r.flags&524288)!==0)i=!0;else if((r.flags&262144)!==0)break}if(r.tag===
10){var o=r.alternate;if(o===null)throw Error(x(387));if(o=o.memoizedProps,o!==null){var l=r.type;$a(r.pendingProps.value,o.value)||(e!==null?e.push(l):e=[l])}}else if(r===
Pc.current){if(o=r.alternate,o===null)throw Error(x(387));o.memoizedState.memoizedState!==r.memoizedState.memoizedState&&(e!==null?e.push(no):e=[no])}r=r.return}
return e!==null&&Um(a,e,t,n),a.flags|=262144,e!==null}function ls(e){for(e=e.firstContext;e!==null;){if(!$a(e.context._currentValue,e.memoizedValue))return!0;e=
e.next}return!1}function qr(e){Zr=e,un=null,e=e.dependencies,e!==null&&(e.firstContext=null)}function $e(e){return Pg(Zr,e)}function wc(e,a){return Zr===null&&qr(
e),Pg(e,a)}function Pg(e,a){var t=a._currentValue;if(a={context:a,memoizedValue:t,next:null},un===null){if(e===null)throw Error(x(308));un=a,e.dependencies={lanes:0,
firstContext:a},e.flags|=524288}else un=un.next=a;return t}var B2=typeof AbortController<"u"?AbortController:function(){var e=[],a=this.signal={aborted:!1,addEventListener:function(t,n){
e.push(n)}};this.abort=function(){a.aborted=!0,e.forEach(function(t){return t()})}},q2=Ge.unstable_scheduleCallback,H2=Ge.unstable_NormalPriority,Ue={$$typeof:Xt,
Consumer:null,Provider:null,_currentValue:null,_currentValue2:null,_threadCount:0};function Gu(){return{controller:new B2,data:new Map,refCount:0}}function zl(e){
e.refCount--,e.refCount===0&&q2(H2,function(){e.controller.abort()})}function Ip(e,a){if((e.pendingLanes&4194048)!==0){var t=e.transitionTypes;for(t===null&&(t=
e.transitionTypes=[]),e=0;e<a.length;e++){var n=a[e];t.indexOf(n)===-1&&t.push(n)}}}var Go=null;function L2(e){var a=e.transitionTypes;return e.transitionTypes=
null,a}var Qo=null,Bm=0,Hr=0,Gi=null;function G2(e,a){if(Qo===null){var t=Qo=[];Bm=0,Hr=pf(),Gi={status:"pending",value:void 0,then:function(n){t.push(n)}}}return Bm++,
a.then($p,$p),a}function $p(){if(--Bm===0&&(Go=null,Qo!==null)){Gi!==null&&(Gi.status="fulfilled");var e=Qo;Qo=null,Hr=0,Gi=null;for(var a=0;a<e.length;a++)(0,e[a])()}}
function K2(e,a){var t=[],n={status:"pending",value:null,reason:null,then:function(r){t.push(r)}};return e.then(function(){n.status="fulfilled",n.value=a;for(var r=0;r<
t.length;r++)(0,t[r])(a)},function(r){for(n.status="rejected",n.reason=r,r=0;r<t.length;r++)(0,t[r])(void 0)}),n}var Fp=D.S;D.S=function(e,a){if(v0=Xa(),typeof a==
"object"&&a!==null&&typeof a.then=="function"&&G2(e,a),Go!==null)for(var t=eo;t!==null;)Ip(t,Go),t=t.next;if(t=e.types,t!==null){for(var n=eo;n!==null;)Ip(n,t),
n=n.next;if(Hr!==0){n=Go,n===null&&(n=Go=[]);for(var r=0;r<t.length;r++){var i=t[r];n.indexOf(i)===-1&&n.push(i)}}}Fp!==null&&Fp(e,a)};var Mr=Wt(null);function Ku(){
var e=Mr.current;return e!==null?e:me.pooledCache}function Lc(e,a){a===null?pe(Mr,Mr.current):pe(Mr,a.pool)}function Wg(){var e=Ku();return e===null?null:{parent:Ue.
_currentValue,pool:e}}var co=Error(x(460)),Yu=Error(x(474)),Us=Error(x(542)),cs={then:function(){}};function Pp(e){return e=e.status,e==="fulfilled"||e==="rejec\
ted"}function eb(e,a,t){switch(t=e[t],t===void 0?e.push(a):t!==a&&(a.then(Zt,Zt),a=t),a.status){case"fulfilled":return a.value;case"rejected":throw e=a.reason,ev(
e),e===void 0&&!("reason"in a)?Error(x(600)):e;default:if(typeof a.status=="string")a.then(Zt,Zt);else{if(e=me,e!==null&&100<e.shellSuspendCounter)throw Error(x(
482));e=a,e.status="pending",e.then(function(n){if(a.status==="pending"){var r=a;r.status="fulfilled",r.value=n}},function(n){if(a.status==="pending"){var r=a;r.
status="rejected",r.reason=n}})}switch(a.status){case"fulfilled":return a.value;case"rejected":throw e=a.reason,ev(e),e}throw Dr=a,co}}function Tr(e){try{var a=e.
_init;return a(e._payload)}catch(t){throw t!==null&&typeof t=="object"&&typeof t.then=="function"?(Dr=t,co):t}}var Dr=null;function Wp(){if(Dr===null)throw Error(
x(459));var e=Dr;return Dr=null,e}function ev(e){if(e===co||e===Us)throw Error(x(483))}var Ki=null,ll=0;function _c(e){var a=ll;return ll+=1,Ki===null&&(Ki=[]),
eb(Ki,e,a)}function qn(e,a){a=a.props.ref,e.ref=a!==void 0?a:null}function xc(e,a){throw a.$$typeof===_w?Error(x(525)):(e=Object.prototype.toString.call(a),Error(
x(31,e==="[object Object]"?"object with keys {"+Object.keys(a).join(", ")+"}":e)))}function ab(e){function a(p,u){if(e){var v=p.deletions;v===null?(p.deletions=
[u],p.flags|=16):v.push(u)}}function t(p,u){if(!e)return null;for(;u!==null;)a(p,u),u=u.sibling;return null}function n(p){for(var u=new Map;p!==null;)p.key===null?
u.set(p.index,p):u.set(p.key,p),p=p.sibling;return u}function r(p,u){return p=fn(p,u),p.index=0,p.sibling=null,p}function i(p,u,v){return p.index=v,e?(v=p.alternate,
v!==null?(v=v.index,v<u?(p.flags|=2,u):v):(p.flags|=134217730,u)):(p.flags|=1048576,u)}function o(p){return e&&p.alternate===null&&(p.flags|=134217730),p}function l(p,u,v,g){
return u===null||u.tag!==6?(u=Id(v,p.mode,g),u.return=p,u):(u=r(u,v),u.return=p,u)}function c(p,u,v,g){var S=v.type;return S===Ti?(p=f(p,u,v.props.children,g,v.
key),qn(p,v),p):u!==null&&(u.elementType===S||typeof S=="object"&&S!==null&&S.$$typeof===Gn&&Tr(S)===u.type)?(u=r(u,v.props),qn(u,v),u.return=p,u):(u=qc(v.type,
v.key,v.props,null,p.mode,g),qn(u,v),u.return=p,u)}function s(p,u,v,g){return u===null||u.tag!==4||u.stateNode.containerInfo!==v.containerInfo||u.stateNode.implementation!==
v.implementation?(u=$d(v,p.mode,g),u.return=p,u):(u=r(u,v.children||[]),u.return=p,u)}function f(p,u,v,g,S){return u===null||u.tag!==7?(u=Or(v,p.mode,g,S),u.return=
p,u):(u=r(u,v),u.return=p,u)}function h(p,u,v){if(typeof u=="string"&&u!==""||typeof u=="number"||typeof u=="bigint")return u=Id(""+u,p.mode,v),u.return=p,u;if(typeof u==
"object"&&u!==null){switch(u.$$typeof){case uc:return v=qc(u.type,u.key,u.props,null,p.mode,v),qn(v,u),v.return=p,v;case qo:return u=$d(u,p.mode,v),u.return=p,u;case Gn:
return u=Tr(u),h(p,u,v)}if(Ho(u)||Oo(u))return u=Or(u,p.mode,v,null),u.return=p,u;if(typeof u.then=="function")return h(p,_c(u),v);if(u.$$typeof===Xt)return h(p,
wc(p,u),v);xc(p,u)}return null}function d(p,u,v,g){var S=u!==null?u.key:null;if(typeof v=="string"&&v!==""||typeof v=="number"||typeof v=="bigint")return S!==null?
null:l(p,u,""+v,g);if(typeof v=="object"&&v!==null){switch(v.$$typeof){case uc:return v.key===S?c(p,u,v,g):null;case qo:return v.key===S?s(p,u,v,g):null;case Gn:
return v=Tr(v),d(p,u,v,g)}if(Ho(v)||Oo(v))return S!==null?null:f(p,u,v,g,null);if(typeof v.then=="function")return d(p,u,_c(v),g);if(v.$$typeof===Xt)return d(p,
u,wc(p,v),g);xc(p,v)}return null}function m(p,u,v,g,S){if(typeof g=="string"&&g!==""||typeof g=="number"||typeof g=="bigint")return p=p.get(v)||null,l(u,p,""+g,
S);if(typeof g=="object"&&g!==null){switch(g.$$typeof){case uc:return p=p.get(g.key===null?v:g.key)||null,c(u,p,g,S);case qo:return p=p.get(g.key===null?v:g.key)||
null,s(u,p,g,S);case Gn:return g=Tr(g),m(p,u,v,g,S)}if(Ho(g)||Oo(g))return p=p.get(v)||null,f(u,p,g,S,null);if(typeof g.then=="function")return m(p,u,v,_c(g),S);
if(g.$$typeof===Xt)return m(p,u,v,wc(u,g),S);xc(u,g)}return null}function w(p,u,v,g){for(var S=null,B=null,N=u,O=u=0,ze=null;N!==null&&O<v.length;O++){N.index>O?
(ze=N,N=null):ze=N.sibling;var G=d(p,N,v[O],g);if(G===null){N===null&&(N=ze);break}e&&N&&G.alternate===null&&a(p,N),u=i(G,u,O),B===null?S=G:B.sibling=G,B=G,N=ze}
if(O===v.length)return t(p,N),H&&mn(p,O),S;if(N===null){for(;O<v.length;O++)N=h(p,v[O],g),N!==null&&(u=i(N,u,O),B===null?S=N:B.sibling=N,B=N);return H&&mn(p,O),
S}for(N=n(N);O<v.length;O++)ze=m(N,p,O,v[O],g),ze!==null&&(e&&(G=ze.alternate,G!==null&&N.delete(G.key===null?O:G.key)),u=i(ze,u,O),B===null?S=ze:B.sibling=ze,B=
ze);return e&&N.forEach(function(Ot){return a(p,Ot)}),H&&mn(p,O),S}function k(p,u,v,g){if(v==null)throw Error(x(151));for(var S=null,B=null,N=u,O=u=0,ze=null,G=v.
next();N!==null&&!G.done;O++,G=v.next()){N.index>O?(ze=N,N=null):ze=N.sibling;var Ot=d(p,N,G.value,g);if(Ot===null){N===null&&(N=ze);break}e&&N&&Ot.alternate===
null&&a(p,N),u=i(Ot,u,O),B===null?S=Ot:B.sibling=Ot,B=Ot,N=ze}if(G.done)return t(p,N),H&&mn(p,O),S;if(N===null){for(;!G.done;O++,G=v.next())G=h(p,G.value,g),G!==
null&&(u=i(G,u,O),B===null?S=G:B.sibling=G,B=G);return H&&mn(p,O),S}for(N=n(N);!G.done;O++,G=v.next())G=m(N,p,O,G.value,g),G!==null&&(e&&(ze=G.alternate,ze!==null&&
N.delete(ze.key===null?O:ze.key)),u=i(G,u,O),B===null?S=G:B.sibling=G,B=G);return e&&N.forEach(function(yd){return a(p,yd)}),H&&mn(p,O),S}function z(p,u,v,g){if(typeof v==
"object"&&v!==null&&v.type===Ti&&v.key===null&&v.props.ref===void 0&&(v=v.props.children),typeof v=="object"&&v!==null){switch(v.$$typeof){case uc:e:{for(var S=v.
key;u!==null;){if(u.key===S){if(S=v.type,S===Ti){if(u.tag===7){t(p,u.sibling),g=r(u,v.props.children),qn(g,v),g.return=p,p=g;break e}}else if(u.elementType===S||
typeof S=="object"&&S!==null&&S.$$typeof===Gn&&Tr(S)===u.type){t(p,u.sibling),g=r(u,v.props),qn(g,v),g.return=p,p=g;break e}t(p,u);break}else a(p,u);u=u.sibling}
v.type===Ti?(g=Or(v.props.children,p.mode,g,v.key),qn(g,v),g.return=p,p=g):(g=qc(v.type,v.key,v.props,null,p.mode,g),qn(g,v),g.return=p,p=g)}return o(p);case qo:
e:{for(S=v.key;u!==null;){if(u.key===S)if(u.tag===4&&u.stateNode.containerInfo===v.containerInfo&&u.stateNode.implementation===v.implementation){t(p,u.sibling),
g=r(u,v.children||[]),g.return=p,p=g;break e}else{t(p,u);break}else a(p,u);u=u.sibling}g=$d(v,p.mode,g),g.return=p,p=g}return o(p);case Gn:return v=Tr(v),z(p,u,
v,g)}if(Ho(v))return w(p,u,v,g);if(Oo(v)){if(S=Oo(v),typeof S!="function")throw Error(x(150));return v=S.call(v),k(p,u,v,g)}if(typeof v.then=="function")return z(
p,u,_c(v),g);if(v.$$typeof===Xt)return z(p,u,wc(p,v),g);xc(p,v)}return typeof v=="string"&&v!==""||typeof v=="number"||typeof v=="bigint"?(v=""+v,u!==null&&u.tag===
6?(t(p,u.sibling),g=r(u,v),g.return=p,p=g):(t(p,u),g=Id(v,p.mode,g),g.return=p,p=g),o(p)):t(p,u)}return function(p,u,v,g){try{ll=0;var S=z(p,u,v,g);return Ki=null,
S}catch(N){if(N===co||N===Us)throw N;var B=Ma(29,N,null,p.mode);return B.lanes=g,B.return=p,B}}}var Lr=ab(!0),tb=ab(!1),Kn=!1;function ju(e){e.updateQueue={baseState:e.
memoizedState,firstBaseUpdate:null,lastBaseUpdate:null,shared:{pending:null,lanes:0,hiddenCallbacks:null},callbacks:null}}function qm(e,a){e=e.updateQueue,a.updateQueue===
e&&(a.updateQueue={baseState:e.baseState,firstBaseUpdate:e.firstBaseUpdate,lastBaseUpdate:e.lastBaseUpdate,shared:e.shared,callbacks:null})}function Fn(e){return{
lane:e,tag:0,payload:null,callback:null,next:null}}function Pn(e,a,t){var n=e.updateQueue;if(n===null)return null;if(n=n.shared,(F&2)!==0){var r=n.pending;return r===
null?a.next=a:(a.next=r.next,r.next=a),n.pending=a,a=rs(e),Zg(e,null,t),a}return Ds(e,n,a,t),rs(e)}function Xo(e,a,t){if(a=a.updateQueue,a!==null&&(a=a.shared,(t&
4194048)!==0)){var n=a.lanes;n&=e.pendingLanes,t|=n,a.lanes=t,yg(e,t)}}function Pd(e,a){var t=e.updateQueue,n=e.alternate;if(n!==null&&(n=n.updateQueue,t===n)){
var r=null,i=null;if(t=t.firstBaseUpdate,t!==null){do{var o={lane:t.lane,tag:t.tag,payload:t.payload,callback:null,next:null};i===null?r=i=o:i=i.next=o,t=t.next}while(t!==
null);i===null?r=i=a:i=i.next=a}else r=i=a;t={baseState:n.baseState,firstBaseUpdate:r,lastBaseUpdate:i,shared:n.shared,callbacks:n.callbacks},e.updateQueue=t;return}
e=t.lastBaseUpdate,e===null?t.firstBaseUpdate=a:e.next=a,t.lastBaseUpdate=a}var Hm=!1;function Zo(){if(Hm){var e=Gi;if(e!==null)throw e}}function Jo(e,a,t,n){Hm=
!1;var r=e.updateQueue;Kn=!1;var i=r.firstBaseUpdate,o=r.lastBaseUpdate,l=r.shared.pending;if(l!==null){r.shared.pending=null;var c=l,s=c.next;c.next=null,o===null?
i=s:o.next=s,o=c;var f=e.alternate;f!==null&&(f=f.updateQueue,l=f.lastBaseUpdate,l!==o&&(l===null?f.firstBaseUpdate=s:l.next=s,f.lastBaseUpdate=c))}if(i!==null){
var h=r.baseState;o=0,f=s=c=null,l=i;do{var d=l.lane&-536870913,m=d!==l.lane;if(m?(Q&d)===d:(n&d)===d){d!==0&&d===Hr&&(Hm=!0),f!==null&&(f=f.next={lane:0,tag:l.
tag,payload:l.payload,callback:null,next:null});e:{var w=e,k=l;d=a;var z=t;switch(k.tag){case 1:if(w=k.payload,typeof w=="function"){h=w.call(z,h,d);break e}h=w;
break e;case 3:w.flags=w.flags&-65537|128;case 0:if(w=k.payload,d=typeof w=="function"?w.call(z,h,d):w,d==null)break e;h=ue({},h,d);break e;case 2:Kn=!0}}d=l.callback,
d!==null&&(e.flags|=64,m&&(e.flags|=8192),m=r.callbacks,m===null?r.callbacks=[d]:m.push(d))}else m={lane:d,tag:l.tag,payload:l.payload,callback:l.callback,next:null},
f===null?(s=f=m,c=h):f=f.next=m,o|=d;if(l=l.next,l===null){if(l=r.shared.pending,l===null)break;m=l,l=m.next,m.next=null,r.lastBaseUpdate=m,r.shared.pending=null}}while(!0);
f===null&&(c=h),r.baseState=c,r.firstBaseUpdate=s,r.lastBaseUpdate=f,i===null&&(r.shared.lanes=0),sr|=o,e.lanes=o,e.memoizedState=h}}function nb(e,a){if(typeof e!=
"function")throw Error(x(191,e));e.call(a)}function rb(e,a){var t=e.callbacks;if(t!==null)for(e.callbacks=null,e=0;e<t.length;e++)nb(t[e],a)}var lr=Wt(null),ss=Wt(
0);function av(e,a){e=wn,pe(ss,e),pe(lr,a),wn=e|a.baseLanes}function Lm(){pe(ss,wn),pe(lr,lr.current)}function Vu(){wn=ss.current,Fe(lr),Fe(ss)}var ea=Wt(null),
da=null;function Wn(e){var a=e.alternate;pe(Pe,Pe.current&1),pe(ea,e),da===null&&(a===null||lr.current!==null||a.memoizedState!==null)&&(da=e)}function Gm(e){pe(
Pe,Pe.current),pe(ea,e),da===null&&(da=e)}function ib(e){e.tag===22?(pe(Pe,Pe.current),pe(ea,e),da===null&&(da=e)):er()}function er(){pe(Pe,Pe.current),pe(ea,ea.
current)}function ja(e){Fe(ea),da===e&&(da=null),Fe(Pe)}var Pe=Wt(0);function cl(e,a){pe(ea,ea.current),pe(Pe,a)}function Qu(e){Fe(Pe),Fe(ea),da===e&&(da=null)}
function ds(e){for(var a=e;a!==null;){if(a.tag===13){var t=a.memoizedState;if(t!==null&&(t=t.dehydrated,t===null||wu(t)||yf(t)))return a}else if(a.tag===19&&a.memoizedProps.
revealOrder!=="independent"){if((a.flags&128)!==0)return a}else if(a.child!==null){a.child.return=a,a=a.child;continue}if(a===e)break;for(;a.sibling===null;){if(a.
return===null||a.return===e)return null;a=a.return}a.sibling.return=a.return,a=a.sibling}return null}var gn=0,U=null,de=null,Re=null,ms=!1,Yi=!1,Gr=!1,us=0,sl=0,
ji=null,Y2=0;function ke(){throw Error(x(321))}function Xu(e,a){if(a===null)return!1;for(var t=0;t<a.length&&t<e.length;t++)if(!$a(e[t],a[t]))return!1;return!0}
function Zu(e,a,t,n,r,i){return gn=i,U=a,a.memoizedState=null,a.updateQueue=null,a.lanes=0,D.H=e===null||e.memoizedState===null?Bb:qb,Gr=!1,i=t(n,r),Gr=!1,Yi&&(i=
lb(a,t,n,r)),ob(e),i}function ob(e){D.H=fs;var a=de!==null&&de.next!==null;if(gn=0,Re=de=U=null,ms=!1,sl=0,ji=null,a)throw Error(x(300));e===null||Be||(e=e.dependencies,
e!==null&&ls(e)&&(Be=!0))}function lb(e,a,t,n){U=e;var r=0;do{if(Yi&&(ji=null),sl=0,Yi=!1,25<=r)throw Error(x(301));if(r+=1,Re=de=null,e.updateQueue!=null){var i=e.
updateQueue;i.lastEffect=null,i.events=null,i.stores=null,i.memoCache!=null&&(i.memoCache.index=0)}D.H=$2,i=a(t,n)}while(Yi);return i}function j2(){var e=D.H,a=e.
useState()[0];return a=typeof a.then=="function"?kl(a):a,e=e.useState()[0],(de!==null?de.memoizedState:null)!==e&&(U.flags|=1024),a}function Ju(){var e=us!==0;return us=
0,e}function Iu(e,a,t){a.updateQueue=e.updateQueue,a.flags&=-2053,e.lanes&=~t}function $u(e){if(ms){for(e=e.memoizedState;e!==null;){var a=e.queue;a!==null&&(a.
pending=null),e=e.next}ms=!1}gn=0,Re=de=U=null,Yi=!1,sl=us=0,ji=null}function ga(){var e={memoizedState:null,baseState:null,baseQueue:null,queue:null,next:null};
return Re===null?U.memoizedState=Re=e:Re=Re.next=e,Re}function Ce(){if(de===null){var e=U.alternate;e=e!==null?e.memoizedState:null}else e=de.next;var a=Re===null?
U.memoizedState:Re.next;if(a!==null)Re=a,de=e;else{if(e===null)throw U.alternate===null?Error(x(467)):Error(x(310));de=e,e={memoizedState:de.memoizedState,baseState:de.
baseState,baseQueue:de.baseQueue,queue:de.queue,next:null},Re===null?U.memoizedState=Re=e:Re=Re.next=e}return Re}function Bs(){return{lastEffect:null,events:null,
stores:null,memoCache:null}}function kl(e){var a=sl;return sl+=1,ji===null&&(ji=[]),e=eb(ji,e,a),a=U,(Re===null?a.memoizedState:Re.next)===null&&(a=a.alternate,
D.H=a===null||a.memoizedState===null?Bb:qb),e}function qs(e){if(e!==null&&typeof e=="object"){if(typeof e.then=="function")return kl(e);if(e.$$typeof===kw)return;
if(e.$$typeof===Xt)return $e(e)}throw Error(x(438,String(e)))}function Fu(e){var a=null,t=U.updateQueue;if(t!==null&&(a=t.memoCache),a==null){var n=U.alternate;
n!==null&&(n=n.updateQueue,n!==null&&(n=n.memoCache,n!=null&&(a={data:n.data.map(function(r){return r.slice()}),index:0})))}if(a==null&&(a={data:[],index:0}),t===
null&&(t=Bs(),U.updateQueue=t),t.memoCache=a,t=a.data[a.index],t===void 0)for(t=a.data[a.index]=Array(e),n=0;n<e;n++)t[n]=zw;return a.index++,t}function bn(e,a){
return typeof a=="function"?a(e):a}function Gc(e){var a=Ce();return Pu(a,de,e)}function Pu(e,a,t){var n=e.queue;if(n===null)throw Error(x(311));n.lastRenderedReducer=
t;var r=e.baseQueue,i=n.pending;if(i!==null){if(r!==null){var o=r.next;r.next=i.next,i.next=o}a.baseQueue=r=i,n.pending=null}if(i=e.baseState,r===null)e.memoizedState=
i;else{a=r.next;var l=o=null,c=null,s=a,f=!1;do{var h=s.lane&-536870913;if(h!==s.lane?(Q&h)===h:(gn&h)===h){var d=s.revertLane;if(d===0)c!==null&&(c=c.next={lane:0,
revertLane:0,gesture:null,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null}),h===Hr&&(f=!0);else if((gn&d)===d){s=s.next,d===Hr&&
(f=!0);continue}else h={lane:0,revertLane:s.revertLane,gesture:null,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null},c===null?(l=
c=h,o=i):c=c.next=h,U.lanes|=d,sr|=d;h=s.action,Gr&&t(i,h),i=s.hasEagerState?s.eagerState:t(i,h)}else d={lane:h,revertLane:s.revertLane,gesture:s.gesture,action:s.
action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null},c===null?(l=c=d,o=i):c=c.next=d,U.lanes|=h,sr|=h;s=s.next}while(s!==null&&s!==a);if(c===
null?o=i:c.next=l,!$a(i,e.memoizedState)&&(Be=!0,f&&(t=Gi,t!==null)))throw t;e.memoizedState=i,e.baseState=o,e.baseQueue=c,n.lastRenderedState=i}return r===null&&
(n.lanes=0),[e.memoizedState,n.dispatch]}function Wd(e){var a=Ce(),t=a.queue;if(t===null)throw Error(x(311));t.lastRenderedReducer=e;var n=t.dispatch,r=t.pending,
i=a.memoizedState;if(r!==null){t.pending=null;var o=r=r.next;do i=e(i,o.action),o=o.next;while(o!==r);$a(i,a.memoizedState)||(Be=!0),a.memoizedState=i,a.baseQueue===
null&&(a.baseState=i),t.lastRenderedState=i}return[i,n]}function cb(e,a,t){var n=U,r=Ce(),i=H;if(i){if(t===void 0)throw Error(x(407));t=t()}else t=a();var o=!$a(
(de||r).memoizedState,t);if(o&&(r.memoizedState=t,Be=!0),r=r.queue,Wu(mb.bind(null,n,r,e),[e]),e=r.getSnapshot!==a||o||Re!==null&&(Re.memoizedState.tag&1)!==0,$i(
e?9:8,{destroy:void 0},db.bind(null,n,r,t,a),null),e){if(n.flags|=2048,me===null)throw Error(x(349));i||(gn&127)!==0||sb(n,a,t)}return t}function sb(e,a,t){e.flags|=
16384,e={getSnapshot:a,value:t},a=U.updateQueue,a===null?(a=Bs(),U.updateQueue=a,a.stores=[e]):(t=a.stores,t===null?a.stores=[e]:t.push(e))}function db(e,a,t,n){
a.value=t,a.getSnapshot=n,ub(a)&&fb(e)}function mb(e,a,t){return t(function(){ub(a)&&fb(e)})}function ub(e){var a=e.getSnapshot;e=e.value;try{var t=a();return!$a(
e,t)}catch{return!0}}function fb(e){var a=Xr(e,2);a!==null&&Da(a,e,2)}function Km(e){var a=ga();if(typeof e=="function"){var t=e;if(e=t(),Gr){jn(!0);try{t()}finally{
jn(!1)}}}return a.memoizedState=a.baseState=e,a.queue={pending:null,lanes:0,dispatch:null,lastRenderedReducer:bn,lastRenderedState:e},a}function hb(e,a,t,n){return e.
baseState=t,Pu(e,de,typeof n=="function"?n:bn)}function V2(e,a,t,n,r){if(Ls(e))throw Error(x(485));if(e=a.action,e!==null){var i={payload:r,action:e,next:null,isTransition:!0,
status:"pending",value:null,reason:null,listeners:[],then:function(o){i.listeners.push(o)}};D.T!==null?t(!0):i.isTransition=!1,n(i),t=a.pending,t===null?(i.next=
a.pending=i,pb(a,i)):(i.next=t.next,a.pending=t.next=i)}}function pb(e,a){var t=a.action,n=a.payload,r=e.state;if(a.isTransition){var i=D.T,o={};o.types=i!==null?
i.types:null,D.T=o;try{var l=t(r,n),c=D.S;c!==null&&c(o,l),tv(e,a,l)}catch(s){Ym(e,a,s)}finally{i!==null&&o.types!==null&&(i.types=o.types),D.T=i}}else try{i=t(
r,n),tv(e,a,i)}catch(s){Ym(e,a,s)}}function tv(e,a,t){t!==null&&typeof t=="object"&&typeof t.then=="function"?t.then(function(n){nv(e,a,n)},function(n){return Ym(
e,a,n)}):nv(e,a,t)}function nv(e,a,t){a.status="fulfilled",a.value=t,vb(a),e.state=t,a=e.pending,a!==null&&(t=a.next,t===a?e.pending=null:(t=t.next,a.next=t,pb(
e,t)))}function Ym(e,a,t){var n=e.pending;if(e.pending=null,n!==null){n=n.next;do a.status="rejected",a.reason=t,vb(a),a=a.next;while(a!==n)}e.action=null}function vb(e){
e=e.listeners;for(var a=0;a<e.length;a++)(0,e[a])()}function gb(e,a){return a}function rv(e,a){if(H){var t=me.formState;if(t!==null){e:{var n=U;if(H){if(he){a:{
for(var r=he,i=ut;r.nodeType!==8;){if(!i){r=null;break a}if(r=ft(r.nextSibling),r===null){r=null;break a}}i=r.data,r=i==="F!"||i==="F"?r:null}if(r){he=ft(r.nextSibling),
n=r.data==="F!";break e}}or(n)}n=!1}n&&(a=t[0])}}return t=ga(),t.memoizedState=t.baseState=a,n={pending:null,lanes:0,dispatch:null,lastRenderedReducer:gb,lastRenderedState:a},
t.queue=n,t=Db.bind(null,U,n),n.dispatch=t,n=Km(!1),i=nf.bind(null,U,!1,n.queue),n=ga(),r={state:a,dispatch:null,action:e,pending:null},n.queue=r,t=V2.bind(null,
U,r,i,t),r.dispatch=t,n.memoizedState=e,[a,t,!1]}function iv(e){var a=Ce();return bb(a,de,e)}function bb(e,a,t){if(a=Pu(e,a,gb)[0],e=Gc(bn)[0],typeof a=="object"&&
a!==null&&typeof a.then=="function")try{var n=kl(a)}catch(o){throw o===co?Us:o}else n=a;a=Ce();var r=a.queue,i=r.dispatch;return t!==a.memoizedState&&(U.flags|=
2048,$i(9,{destroy:void 0},Q2.bind(null,r,t),null)),[n,i,e]}function Q2(e,a){e.action=a}function ov(e){var a=Ce(),t=de;if(t!==null)return bb(a,t,e);Ce(),a=a.memoizedState,
t=Ce();var n=t.queue.dispatch;return t.memoizedState=e,[a,n,!1]}function $i(e,a,t,n){return e={tag:e,create:t,deps:n,inst:a,next:null},a=U.updateQueue,a===null&&
(a=Bs(),U.updateQueue=a),t=a.lastEffect,t===null?a.lastEffect=e.next=e:(n=t.next,t.next=e,e.next=n,a.lastEffect=e),e}function yb(){return Ce().memoizedState}function Kc(e,a,t,n){
var r=ga();U.flags|=e,r.memoizedState=$i(1|a,{destroy:void 0},t,n===void 0?null:n)}function Hs(e,a,t,n){var r=Ce();n=n===void 0?null:n;var i=r.memoizedState.inst;
de!==null&&n!==null&&Xu(n,de.memoizedState.deps)?r.memoizedState=$i(a,i,t,n):(U.flags|=e,r.memoizedState=$i(1|a,i,t,n))}function lv(e,a){Kc(8390656,8,e,a)}function Wu(e,a){
Hs(2048,8,e,a)}function X2(e){U.flags|=4;var a=U.updateQueue;if(a===null)a=Bs(),U.updateQueue=a,a.events=[e];else{var t=a.events;t===null?a.events=[e]:t.push(e)}}
function wb(e){var a=Ce().memoizedState;return X2({ref:a,nextImpl:e}),function(){if((F&2)!==0)throw Error(x(440));return a.impl.apply(void 0,arguments)}}function _b(e,a){
return Hs(4,2,e,a)}function xb(e,a){return Hs(4,4,e,a)}function zb(e,a){if(typeof a=="function"){e=e();var t=a(e);return function(){typeof t=="function"?t():a(null)}}
if(a!=null)return e=e(),a.current=e,function(){a.current=null}}function kb(e,a,t){t=t!=null?t.concat([e]):null,Hs(4,4,zb.bind(null,a,e),t)}function ef(){}function Sb(e,a){
var t=Ce();a=a===void 0?null:a;var n=t.memoizedState;return a!==null&&Xu(a,n[1])?n[0]:(t.memoizedState=[e,a],e)}function Tb(e,a){var t=Ce();a=a===void 0?null:a;
var n=t.memoizedState;if(a!==null&&Xu(a,n[1]))return n[0];if(n=e(),Gr){jn(!0);try{e()}finally{jn(!1)}}return t.memoizedState=[n,a],n}function af(e,a,t){return t===
void 0||(gn&1073741824)!==0&&(Q&261930)===0?e.memoizedState=a:(e.memoizedState=t,e=b0(),U.lanes|=e,sr|=e,t)}function Ab(e,a,t,n){return $a(t,a)?t:lr.current!==null?
(e=af(e,t,n),$a(e,a)||(Be=!0),e):(gn&106)===0||(gn&1073741824)!==0&&(Q&261930)===0?(Be=!0,e.memoizedState=t):(e=b0(),U.lanes|=e,sr|=e,a)}function Cb(e,a,t,n,r){
var i=P.p;P.p=i!==0&&8>i?i:8;var o=D.T,l={};l.types=o!==null?o.types:null,D.T=l,nf(e,!1,a,t);try{var c=r(),s=D.S;if(s!==null&&s(l,c),c!==null&&typeof c=="object"&&
typeof c.then=="function"){var f=K2(c,n);Io(e,a,f,Ia(e))}else Io(e,a,n,Ia(e))}catch(h){Io(e,a,{then:function(){},status:"rejected",reason:h},Ia())}finally{P.p=i,
o!==null&&l.types!==null&&(o.types=l.types),D.T=o}}function Z2(){}function jm(e,a,t,n){if(e.tag!==5)throw Error(x(476));var r=Eb(e).queue;Cb(e,r,a,Nr,t===null?Z2:
function(){return Nb(e),t(n)})}function Eb(e){var a=e.memoizedState;if(a!==null)return a;a={memoizedState:Nr,baseState:Nr,baseQueue:null,queue:{pending:null,lanes:0,
dispatch:null,lastRenderedReducer:bn,lastRenderedState:Nr},next:null};var t={};return a.next={memoizedState:t,baseState:t,baseQueue:null,queue:{pending:null,lanes:0,
dispatch:null,lastRenderedReducer:bn,lastRenderedState:t},next:null},e.memoizedState=a,e=e.alternate,e!==null&&(e.memoizedState=a),a}function Nb(e){var a=Eb(e);
a.next===null&&(a=e.alternate.memoizedState),Io(e,a.next.queue,{},Ia())}function tf(){return $e(no)}function Ob(){return Ce().memoizedState}function Mb(){return Ce().
memoizedState}function J2(e){for(var a=e.return;a!==null;){switch(a.tag){case 24:case 3:var t=Ia();e=Fn(t);var n=Pn(a,e,t);n!==null&&(Da(n,a,t),Xo(n,a,t)),a={cache:Gu()},
e.payload=a;return}a=a.return}}function I2(e,a,t){var n=Ia();t={lane:n,revertLane:0,gesture:null,action:t,hasEagerState:!1,eagerState:null,next:null},Ls(e)?Rb(a,
t):(t=qu(e,a,t,n),t!==null&&(Da(t,e,n),Ub(t,a,n)))}function Db(e,a,t){var n=Ia();Io(e,a,t,n)}function Io(e,a,t,n){var r={lane:n,revertLane:0,gesture:null,action:t,
hasEagerState:!1,eagerState:null,next:null};if(Ls(e))Rb(a,r);else{var i=e.alternate;if(e.lanes===0&&(i===null||i.lanes===0)&&(i=a.lastRenderedReducer,i!==null))
try{var o=a.lastRenderedState,l=i(o,t);if(r.hasEagerState=!0,r.eagerState=l,$a(l,o))return Ds(e,a,r,0),me===null&&Ms(),!1}catch{}if(t=qu(e,a,r,n),t!==null)return Da(
t,e,n),Ub(t,a,n),!0}return!1}function nf(e,a,t,n){if(n={lane:2,revertLane:pf(),gesture:null,action:n,hasEagerState:!1,eagerState:null,next:null},Ls(e)){if(a)throw Error(
x(479))}else a=qu(e,t,n,2),a!==null&&Da(a,e,2)}function Ls(e){var a=e.alternate;return e===U||a!==null&&a===U}function Rb(e,a){Yi=ms=!0;var t=e.pending;t===null?
a.next=a:(a.next=t.next,t.next=a),e.pending=a}function Ub(e,a,t){if((t&4194048)!==0){var n=a.lanes;n&=e.pendingLanes,t|=n,a.lanes=t,yg(e,t)}}var fs={readContext:$e,
use:qs,useCallback:ke,useContext:ke,useEffect:ke,useImperativeHandle:ke,useLayoutEffect:ke,useInsertionEffect:ke,useMemo:ke,useReducer:ke,useRef:ke,useState:ke,
useDebugValue:ke,useDeferredValue:ke,useTransition:ke,useSyncExternalStore:ke,useId:ke,useHostTransitionStatus:ke,useFormState:ke,useActionState:ke,useOptimistic:ke,
useMemoCache:ke,useCacheRefresh:ke,useEffectEvent:ke},Bb={readContext:$e,use:qs,useCallback:function(e,a){return ga().memoizedState=[e,a===void 0?null:a],e},useContext:$e,
useEffect:lv,useImperativeHandle:function(e,a,t){t=t!=null?t.concat([e]):null,Kc(4194308,4,zb.bind(null,a,e),t)},useLayoutEffect:function(e,a){return Kc(4194308,
4,e,a)},useInsertionEffect:function(e,a){Kc(4,2,e,a)},useMemo:function(e,a){var t=ga();a=a===void 0?null:a;var n=e();if(Gr){jn(!0);try{e()}finally{jn(!1)}}return t.
memoizedState=[n,a],n},useReducer:function(e,a,t){var n=ga();if(t!==void 0){var r=t(a);if(Gr){jn(!0);try{t(a)}finally{jn(!1)}}}else r=a;return n.memoizedState=n.
baseState=r,e={pending:null,lanes:0,dispatch:null,lastRenderedReducer:e,lastRenderedState:r},n.queue=e,e=e.dispatch=I2.bind(null,U,e),[n.memoizedState,e]},useRef:function(e){
var a=ga();return e={current:e},a.memoizedState=e},useState:function(e){e=Km(e);var a=e.queue,t=Db.bind(null,U,a);return a.dispatch=t,[e.memoizedState,t]},useDebugValue:ef,
useDeferredValue:function(e,a){var t=ga();return af(t,e,a)},useTransition:function(){var e=Km(!1);return e=Cb.bind(null,U,e.queue,!0,!1),ga().memoizedState=e,[!1,
e]},useSyncExternalStore:function(e,a,t){var n=U,r=ga();if(H){if(t===void 0)throw Error(x(407));t=t()}else{if(t=a(),me===null)throw Error(x(349));(Q&127)!==0||sb(
n,a,t)}r.memoizedState=t;var i={value:t,getSnapshot:a};return r.queue=i,lv(mb.bind(null,n,i,e),[e]),n.flags|=2048,$i(9,{destroy:void 0},db.bind(null,n,i,t,a),null),
t},useId:function(){var e=ga(),a=me.identifierPrefix;if(H){var t=It,n=Jt;t=(n&~(1<<32-Ja(n)-1)).toString(32)+t,a="_"+a+"R_"+t,t=us++,0<t&&(a+="H"+t.toString(32)),
a+="_"}else t=Y2++,a="_"+a+"r_"+t.toString(32)+"_";return e.memoizedState=a},useHostTransitionStatus:tf,useFormState:rv,useActionState:rv,useOptimistic:function(e){
var a=ga();a.memoizedState=a.baseState=e;var t={pending:null,lanes:0,dispatch:null,lastRenderedReducer:null,lastRenderedState:null};return a.queue=t,a=nf.bind(null,
U,!0,t),t.dispatch=a,[e,a]},useMemoCache:Fu,useCacheRefresh:function(){return ga().memoizedState=J2.bind(null,U)},useEffectEvent:function(e){var a=ga(),t={impl:e};
return a.memoizedState=t,function(){if((F&2)!==0)throw Error(x(440));return t.impl.apply(void 0,arguments)}}},qb={readContext:$e,use:qs,useCallback:Sb,useContext:$e,
useEffect:Wu,useImperativeHandle:kb,useInsertionEffect:_b,useLayoutEffect:xb,useMemo:Tb,useReducer:Gc,useRef:yb,useState:function(){return Gc(bn)},useDebugValue:ef,
useDeferredValue:function(e,a){var t=Ce();return Ab(t,de.memoizedState,e,a)},useTransition:function(){var e=Gc(bn)[0],a=Ce().memoizedState;return[typeof e=="boo\
lean"?e:kl(e),a]},useSyncExternalStore:cb,useId:Ob,useHostTransitionStatus:tf,useFormState:iv,useActionState:iv,useOptimistic:function(e,a){var t=Ce();return hb(
t,de,e,a)},useMemoCache:Fu,useCacheRefresh:Mb,useEffectEvent:wb},$2={readContext:$e,use:qs,useCallback:Sb,useContext:$e,useEffect:Wu,useImperativeHandle:kb,useInsertionEffect:_b,
useLayoutEffect:xb,useMemo:Tb,useReducer:Wd,useRef:yb,useState:function(){return Wd(bn)},useDebugValue:ef,useDeferredValue:function(e,a){var t=Ce();return de===
null?af(t,e,a):Ab(t,de.memoizedState,e,a)},useTransition:function(){var e=Wd(bn)[0],a=Ce().memoizedState;return[typeof e=="boolean"?e:kl(e),a]},useSyncExternalStore:cb,
useId:Ob,useHostTransitionStatus:tf,useFormState:ov,useActionState:ov,useOptimistic:function(e,a){var t=Ce();return de!==null?hb(t,de,e,a):(t.baseState=e,[e,t.queue.
dispatch])},useMemoCache:Fu,useCacheRefresh:Mb,useEffectEvent:wb};function em(e,a,t,n){a=e.memoizedState,t=t(n,a),t=t==null?a:ue({},a,t),e.memoizedState=t,e.lanes===
0&&(e.updateQueue.baseState=t)}var Vm={enqueueSetState:function(e,a,t){e=e._reactInternals;var n=Ia(),r=Fn(n);r.payload=a,t!=null&&(r.callback=t),a=Pn(e,r,n),a!==
null&&(Da(a,e,n),Xo(a,e,n))},enqueueReplaceState:function(e,a,t){e=e._reactInternals;var n=Ia(),r=Fn(n);r.tag=1,r.payload=a,t!=null&&(r.callback=t),a=Pn(e,r,n),
a!==null&&(Da(a,e,n),Xo(a,e,n))},enqueueForceUpdate:function(e,a){e=e._reactInternals;var t=Ia(),n=Fn(t);n.tag=2,a!=null&&(n.callback=a),a=Pn(e,n,t),a!==null&&(Da(
a,e,t),Xo(a,e,t))}};function cv(e,a,t,n,r,i,o){return e=e.stateNode,typeof e.shouldComponentUpdate=="function"?e.shouldComponentUpdate(n,i,o):a.prototype&&a.prototype.
isPureReactComponent?!rl(t,n)||!rl(r,i):!0}function sv(e,a,t,n){e=a.state,typeof a.componentWillReceiveProps=="function"&&a.componentWillReceiveProps(t,n),typeof a.
UNSAFE_componentWillReceiveProps=="function"&&a.UNSAFE_componentWillReceiveProps(t,n),a.state!==e&&Vm.enqueueReplaceState(a,a.state,null)}function Kr(e,a){var t=a;
if("ref"in a){t={};for(var n in a)n!=="ref"&&(t[n]=a[n])}if(e=e.defaultProps){t===a&&(t=ue({},t));for(var r in e)t[r]===void 0&&(t[r]=e[r])}return t}function Hb(e){
ns(e)}function Lb(e){console.error(e)}function Gb(e){ns(e)}function hs(e,a){try{var t=e.onUncaughtError;t(a.value,{componentStack:a.stack})}catch(n){setTimeout(
function(){throw n})}}function dv(e,a,t){try{var n=e.onCaughtError;n(t.value,{componentStack:t.stack,errorBoundary:a.tag===1?a.stateNode:null})}catch(r){setTimeout(
function(){throw r})}}function Qm(e,a,t){return t=Fn(t),t.tag=3,t.payload={element:null},t.callback=function(){hs(e,a)},t}function Kb(e){return e=Fn(e),e.tag=3,
e}function Yb(e,a,t,n){var r=t.type.getDerivedStateFromError;if(typeof r=="function"){var i=n.value;e.payload=function(){return r(i)},e.callback=function(){dv(a,
t,n)}}var o=t.stateNode;o!==null&&typeof o.componentDidCatch=="function"&&(e.callback=function(){dv(a,t,n),typeof r!="function"&&(ar===null?ar=new Set([this]):ar.
add(this));var l=n.stack;this.componentDidCatch(n.value,{componentStack:l!==null?l:""})})}function F2(e,a,t,n,r){if(t.flags|=32768,n!==null&&typeof n=="object"&&
typeof n.then=="function"){if(a=t.alternate,a!==null&&Br(a,t,r,!0),t=ea.current,t!==null){switch(t.tag){case 31:case 13:case 19:return da===null?xs():t.alternate===
null&&Se===0&&(Se=3),t.flags&=-257,t.flags|=65536,t.lanes=r,n===cs?t.flags|=16384:(a=t.updateQueue,a===null?t.updateQueue=new Set([n]):a.add(n),lm(e,n,r)),!1;case 22:
return t.flags|=65536,n===cs?t.flags|=16384:(a=t.updateQueue,a===null?(a={transitions:null,markerInstances:null,retryQueue:new Set([n])},t.updateQueue=a):(t=a.retryQueue,
t===null?a.retryQueue=new Set([n]):t.add(n)),lm(e,n,r)),!1}throw Error(x(435,t.tag))}return lm(e,n,r),xs(),!1}if(H)return a=ea.current,a!==null?((a.flags&65536)===
0&&(a.flags|=256),a.flags|=65536,a.lanes=r,n!==Dm&&(e=Error(x(422),{cause:n}),ol(mt(e,t)))):(n!==Dm&&(a=Error(x(423),{cause:n}),ol(mt(a,t))),e=e.current.alternate,
e.flags|=65536,r&=-r,e.lanes|=r,n=mt(n,t),r=Qm(e.stateNode,n,r),Pd(e,r),Se!==4&&(Se=2)),!1;var i=Error(x(520),{cause:n});if(i=mt(i,t),Wo===null?Wo=[i]:Wo.push(i),
Se!==4&&(Se=2),a===null)return!0;n=mt(n,t),t=a;do{switch(t.tag){case 3:return t.flags|=65536,e=r&-r,t.lanes|=e,e=Qm(t.stateNode,n,e),Pd(t,e),!1;case 1:if(a=t.type,
i=t.stateNode,(t.flags&128)===0&&(typeof a.getDerivedStateFromError=="function"||i!==null&&typeof i.componentDidCatch=="function"&&(ar===null||!ar.has(i))))return t.
flags|=65536,r&=-r,t.lanes|=r,r=Kb(r),Yb(r,e,t,n),Pd(t,r),!1;break;case 22:if(t.memoizedState!==null)return t.flags|=65536,!1}t=t.return}while(t!==null);return!1}
var rf=Error(x(461)),Be=!1;function He(e,a,t,n){a.child=e===null?tb(a,null,t,n):Lr(a,e.child,t,n)}function mv(e,a,t,n,r){t=t.render;var i=a.ref;if("ref"in n){var o={};
for(var l in n)l!=="ref"&&(o[l]=n[l])}else o=n;return qr(a),n=Zu(e,a,t,o,i,r),l=Ju(),e!==null&&!Be?(Iu(e,a,r),yn(e,a,r)):(H&&l&&Rs(a),a.flags|=1,He(e,a,n,r),a.child)}
function uv(e,a,t,n,r){if(e===null){var i=t.type;return typeof i=="function"&&!Hu(i)&&i.defaultProps===void 0&&t.compare===null?(a.tag=15,a.type=i,jb(e,a,i,n,r)):
(e=qc(t.type,null,n,a,a.mode,r),e.ref=a.ref,e.return=a,a.child=e)}if(i=e.child,!lf(e,r)){var o=i.memoizedProps;if(t=t.compare,t=t!==null?t:rl,t(o,n)&&e.ref===a.
ref)return yn(e,a,r)}return a.flags|=1,e=fn(i,n),e.ref=a.ref,e.return=a,a.child=e}function jb(e,a,t,n,r){if(e!==null){var i=e.memoizedProps;if(rl(i,n)&&e.ref===
a.ref)if(Be=!1,a.pendingProps=n=i,lf(e,r))(e.flags&131072)!==0&&(Be=!0);else return a.lanes=e.lanes,yn(e,a,r)}return Xm(e,a,t,n,r)}function Vb(e,a,t,n){var r=n.
children,i=e!==null?e.memoizedState:null;if(e===null&&a.stateNode===null&&(a.stateNode={_visibility:1,_pendingMarkers:null,_retryCache:null,_transitions:null}),
n.mode==="hidden"){if((a.flags&128)!==0){if(i=i!==null?i.baseLanes|t:t,e!==null){for(n=a.child=e.child,r=0;n!==null;)r=r|n.lanes|n.childLanes,n=n.sibling;n=r&~i}else
n=0,a.child=null;return fv(e,a,i,t,n)}if((t&536870912)!==0)a.memoizedState={baseLanes:0,cachePool:null},e!==null&&Lc(a,i!==null?i.cachePool:null),i!==null?av(a,
i):Lm(),ib(a);else return n=a.lanes=536870912,fv(e,a,i!==null?i.baseLanes|t:t,t,n)}else i!==null?(Lc(a,i.cachePool),av(a,i),er(),a.memoizedState=null):(e!==null&&
Lc(a,null),Lm(),er());return He(e,a,r,t),a.child}function $o(e,a){return e!==null&&e.tag===22||a.stateNode!==null||(a.stateNode={_visibility:1,_pendingMarkers:null,
_retryCache:null,_transitions:null}),a.sibling}function fv(e,a,t,n,r){var i=Ku();return i=i===null?null:{parent:Ue._currentValue,pool:i},a.memoizedState={baseLanes:t,
cachePool:i},e!==null&&Lc(a,null),Lm(),ib(a),e!==null&&Br(e,a,n,!0),a.childLanes=r,null}function Yc(e,a){return a=Gs({mode:a.mode,children:a.children},e.mode),a.
ref=e.ref,e.child=a,a.return=e,a}function hv(e,a,t){return Lr(a,e.child,null,t),e=Yc(a,a.pendingProps),e.flags|=2,ja(a),a.memoizedState=null,e}function P2(e,a,t){
var n=a.pendingProps,r=(a.flags&128)!==0;if(a.flags&=-129,e===null){if(H){if(n.mode==="hidden")return e=Yc(a,n),a.lanes=536870912,e.memoizedState={baseLanes:0,cachePool:null},
$o(null,e);if(Gm(a),(e=he)?(e=V0(e,ut),e=e!==null&&e.data==="&"?e:null,e!==null&&(a.memoizedState={dehydrated:e,treeContext:ir!==null?{id:Jt,overflow:It}:null,retryLane:536870912,
hydrationErrors:null},t=Ig(e),t.return=a,a.child=t,Qe=a,he=null)):e=null,e===null)throw or(a);return a.lanes=536870912,null}return Yc(a,n)}var i=e.memoizedState;
if(i!==null){var o=i.dehydrated;if(Gm(a),r)if(a.flags&256)a.flags&=-257,a=hv(e,a,t);else if(a.memoizedState!==null)a.child=e.child,a.flags|=128,a=null;else throw Error(
x(558));else if(Be||Br(e,a,t,!1),r=(t&e.childLanes)!==0,Be||r){if(lr.current===null){if(n=me,n!==null&&(o=wg(n,t),o!==0&&o!==i.retryLane))throw i.retryLane=o,Xr(
e,o),Da(n,e,o),rf;xs()}a=hv(e,a,t)}else e=i.treeContext,he=ft(o.nextSibling),Qe=a,H=!0,$n=null,ut=!1,e!==null&&Fg(a,e),a=Yc(a,n),a.flags|=134221824;return a}return e=
fn(e.child,{mode:n.mode,children:n.children}),e.ref=a.ref,a.child=e,e.return=a,e}function xi(e,a){var t=a.ref;if(t===null)e!==null&&e.ref!==null&&(a.flags|=4194816);else{
if(typeof t!="function"&&typeof t!="object")throw Error(x(284));(e===null||e.ref!==t)&&(a.flags|=4194816)}}function Xm(e,a,t,n,r){return qr(a),t=Zu(e,a,t,n,void 0,
r),n=Ju(),e!==null&&!Be?(Iu(e,a,r),yn(e,a,r)):(H&&n&&Rs(a),a.flags|=1,He(e,a,t,r),a.child)}function pv(e,a,t,n,r,i){return qr(a),a.updateQueue=null,t=lb(a,n,t,r),
ob(e),n=Ju(),e!==null&&!Be?(Iu(e,a,i),yn(e,a,i)):(H&&n&&Rs(a),a.flags|=1,He(e,a,t,i),a.child)}function vv(e,a,t,n,r){if(qr(a),a.stateNode===null){var i=Di,o=t.contextType;
typeof o=="object"&&o!==null&&(i=$e(o)),i=new t(n,i),a.memoizedState=i.state!==null&&i.state!==void 0?i.state:null,i.updater=Vm,a.stateNode=i,i._reactInternals=
a,i=a.stateNode,i.props=n,i.state=a.memoizedState,i.refs={},ju(a),o=t.contextType,i.context=typeof o=="object"&&o!==null?$e(o):Di,i.state=a.memoizedState,o=t.getDerivedStateFromProps,
typeof o=="function"&&(em(a,t,o,n),i.state=a.memoizedState),typeof t.getDerivedStateFromProps=="function"||typeof i.getSnapshotBeforeUpdate=="function"||typeof i.
UNSAFE_componentWillMount!="function"&&typeof i.componentWillMount!="function"||(o=i.state,typeof i.componentWillMount=="function"&&i.componentWillMount(),typeof i.
UNSAFE_componentWillMount=="function"&&i.UNSAFE_componentWillMount(),o!==i.state&&Vm.enqueueReplaceState(i,i.state,null),Jo(a,n,i,r),Zo(),i.state=a.memoizedState),
typeof i.componentDidMount=="function"&&(a.flags|=4194308),n=!0}else if(e===null){i=a.stateNode;var l=a.memoizedProps,c=Kr(t,l);i.props=c;var s=i.context,f=t.contextType;
o=Di,typeof f=="object"&&f!==null&&(o=$e(f));var h=t.getDerivedStateFromProps;f=typeof h=="function"||typeof i.getSnapshotBeforeUpdate=="function",l=a.pendingProps!==
l,f||typeof i.UNSAFE_componentWillReceiveProps!="function"&&typeof i.componentWillReceiveProps!="function"||(l||s!==o)&&sv(a,i,n,o),Kn=!1;var d=a.memoizedState;
i.state=d,Jo(a,n,i,r),Zo(),s=a.memoizedState,l||d!==s||Kn?(typeof h=="function"&&(em(a,t,h,n),s=a.memoizedState),(c=Kn||cv(a,t,c,n,d,s,o))?(f||typeof i.UNSAFE_componentWillMount!=
"function"&&typeof i.componentWillMount!="function"||(typeof i.componentWillMount=="function"&&i.componentWillMount(),typeof i.UNSAFE_componentWillMount=="funct\
ion"&&i.UNSAFE_componentWillMount()),typeof i.componentDidMount=="function"&&(a.flags|=4194308)):(typeof i.componentDidMount=="function"&&(a.flags|=4194308),a.memoizedProps=
n,a.memoizedState=s),i.props=n,i.state=s,i.context=o,n=c):(typeof i.componentDidMount=="function"&&(a.flags|=4194308),n=!1)}else{i=a.stateNode,qm(e,a),o=a.memoizedProps,
f=Kr(t,o),i.props=f,h=a.pendingProps,d=i.context,s=t.contextType,c=Di,typeof s=="object"&&s!==null&&(c=$e(s)),l=t.getDerivedStateFromProps,(s=typeof l=="functio\
n"||typeof i.getSnapshotBeforeUpdate=="function")||typeof i.UNSAFE_componentWillReceiveProps!="function"&&typeof i.componentWillReceiveProps!="function"||(o!==h||
d!==c)&&sv(a,i,n,c),Kn=!1,d=a.memoizedState,i.state=d,Jo(a,n,i,r),Zo();var m=a.memoizedState;o!==h||d!==m||Kn||e!==null&&e.dependencies!==null&&ls(e.dependencies)?
(typeof l=="function"&&(em(a,t,l,n),m=a.memoizedState),(f=Kn||cv(a,t,f,n,d,m,c)||e!==null&&e.dependencies!==null&&ls(e.dependencies))?(s||typeof i.UNSAFE_componentWillUpdate!=
"function"&&typeof i.componentWillUpdate!="function"||(typeof i.componentWillUpdate=="function"&&i.componentWillUpdate(n,m,c),typeof i.UNSAFE_componentWillUpdate==
"function"&&i.UNSAFE_componentWillUpdate(n,m,c)),typeof i.componentDidUpdate=="function"&&(a.flags|=4),typeof i.getSnapshotBeforeUpdate=="function"&&(a.flags|=1024)):
(typeof i.componentDidUpdate!="function"||o===e.memoizedProps&&d===e.memoizedState||(a.flags|=4),typeof i.getSnapshotBeforeUpdate!="function"||o===e.memoizedProps&&
d===e.memoizedState||(a.flags|=1024),a.memoizedProps=n,a.memoizedState=m),i.props=n,i.state=m,i.context=c,n=f):(typeof i.componentDidUpdate!="function"||o===e.memoizedProps&&
d===e.memoizedState||(a.flags|=4),typeof i.getSnapshotBeforeUpdate!="function"||o===e.memoizedProps&&d===e.memoizedState||(a.flags|=1024),n=!1)}return i=n,xi(e,
a),n=(a.flags&128)!==0,i||n?(i=a.stateNode,t=n&&typeof t.getDerivedStateFromError!="function"?null:i.render(),a.flags|=1,e!==null&&n?(a.child=Lr(a,e.child,null,
r),a.child=Lr(a,null,t,r)):He(e,a,t,r),a.memoizedState=i.state,e=a.child):e=yn(e,a,r),e}function gv(e,a,t,n){return Ur(),a.flags|=256,He(e,a,t,n),a.child}var Zm={
dehydrated:null,treeContext:null,retryLane:0,hydrationErrors:null};function Jm(e){return{baseLanes:e,cachePool:Wg()}}function Im(e,a,t){return e=e!==null?e.childLanes&
~t:0,a&&(e|=Qa),e}function Qb(e,a,t){var n=a.pendingProps,r=!1,i=(a.flags&128)!==0,o;if((o=i)||(o=e!==null&&e.memoizedState===null?!1:(Pe.current&2)!==0),o&&(r=
!0,a.flags&=-129),o=(a.flags&32)!==0,a.flags&=-33,e===null){if(H){if(r?Wn(a):er(),(e=he)?(e=V0(e,ut),e=e!==null&&e.data!=="&"?e:null,e!==null&&(a.memoizedState=
{dehydrated:e,treeContext:ir!==null?{id:Jt,overflow:It}:null,retryLane:536870912,hydrationErrors:null},t=Ig(e),t.return=a,a.child=t,Qe=a,he=null)):e=null,e===null)
throw or(a);return yf(e)?a.lanes=32:a.lanes=536870912,null}return i=n.children,n=n.fallback,r?(er(),r=a.mode,i=Gs({mode:"hidden",children:i},r),n=Or(n,r,t,null),
i.return=a,n.return=a,i.sibling=n,a.child=i,n=a.child,n.memoizedState=Jm(t),n.childLanes=Im(e,o,t),a.memoizedState=Zm,$o(null,n)):(Wn(a),of(a,i))}var l=e.memoizedState;
if(l!==null){var c=l.dehydrated;if(c!==null)return W2(e,a,i,o,n,c,l,t)}return r?(er(),r=n.fallback,i=a.mode,l=e.child,c=l.sibling,n=fn(l,{mode:"hidden",children:n.
children}),n.subtreeFlags=l.subtreeFlags&1206910976,c!==null?r=fn(c,r):(r=Or(r,i,t,null),r.flags|=2),r.return=a,n.return=a,n.sibling=r,a.child=n,$o(null,n),n=a.
child,r=e.child.memoizedState,r===null?r=Jm(t):(i=r.cachePool,i!==null?(l=Ue._currentValue,i=i.parent!==l?{parent:l,pool:l}:i):i=Wg(),r={baseLanes:r.baseLanes|t,
cachePool:i}),n.memoizedState=r,n.childLanes=Im(e,o,t),a.memoizedState=Zm,$o(e.child,n)):(Wn(a),t=e.child,e=t.sibling,t=fn(t,{mode:"visible",children:n.children}),
t.return=a,t.sibling=null,e!==null&&(o=a.deletions,o===null?(a.deletions=[e],a.flags|=16):o.push(e)),a.child=t,a.memoizedState=null,t)}function of(e,a){return a=
Gs({mode:"visible",children:a},e.mode),a.return=e,e.child=a}function Gs(e,a){return e=Ma(22,e,null,a),e.lanes=0,e}function zc(e,a,t){return Lr(a,e.child,null,t),
e=of(a,a.pendingProps.children),e.flags|=2,a.memoizedState=null,e}function W2(e,a,t,n,r,i,o,l){if(t)return a.flags&256?(Wn(a),a.flags&=-257,zc(e,a,l)):a.memoizedState!==
null?(er(),a.child=e.child,a.flags|=128,null):(er(),i=r.fallback,o=a.mode,r=Gs({mode:"visible",children:r.children},o),i=Or(i,o,l,null),i.flags|=2,r.return=a,i.
return=a,r.sibling=i,a.child=r,Lr(a,e.child,null,l),r=a.child,r.memoizedState=Jm(l),r.childLanes=Im(e,n,l),a.memoizedState=Zm,$o(null,r));if(Wn(a),yf(i)){if(n=i.
nextSibling&&i.nextSibling.dataset,n)var c=n.dgst;return n=c,n!==""&&(r=Error(x(419)),r.stack="",r.digest=n,ol({value:r,source:null,stack:null})),zc(e,a,l)}if(Be||
Br(e,a,l,!1),n=(l&e.childLanes)!==0,Be||n){if(lr.current!==null)return zc(e,a,l);if(n=me,n!==null&&(r=wg(n,l),r!==0&&r!==o.retryLane))throw o.retryLane=r,Xr(e,r),
Da(n,e,r),rf;return wu(i)||xs(),zc(e,a,l)}return wu(i)?(a.flags|=192,a.child=e.child,null):(e=o.treeContext,he=ft(i.nextSibling),Qe=a,H=!0,$n=null,ut=!1,e!==null&&
Fg(a,e),a=of(a,r.children),a.flags|=134221824,a)}function bv(e,a,t){e.lanes|=a;var n=e.alternate;n!==null&&(n.lanes|=a),Hc(e.return,a,t)}function yv(e){for(var a=null;e!==
null;){var t=e.alternate;t!==null&&ds(t)===null&&(a=e),e=e.sibling}return a}function kc(e,a,t,n,r,i){var o=e.memoizedState;o===null?e.memoizedState={isBackwards:a,
rendering:null,renderingStartTime:0,last:n,tail:t,tailMode:r,treeForkCount:i}:(o.isBackwards=a,o.rendering=null,o.renderingStartTime=0,o.last=n,o.tail=t,o.tailMode=
r,o.treeForkCount=i)}function am(e){var a=e.child;for(e.child=null;a!==null;){var t=a.sibling;a.sibling=e.child,e.child=a,a=t}}function $m(e,a,t){var n=a.pendingProps,
r=n.revealOrder,i=n.tail;n=n.children;var o=Pe.current;if(a.flags&128)return cl(a,o),null;var l=(o&2)!==0;if(l?(o=o&1|2,a.flags|=128):o&=1,cl(a,o),r==="backward\
s"&&e!==null?(am(e),He(e,a,n,t),am(e)):He(e,a,n,t),n=H?il:0,!l&&e!==null&&(e.flags&128)!==0)e:for(e=a.child;e!==null;){if(e.tag===13)e.memoizedState!==null&&bv(
e,t,a);else if(e.tag===19)bv(e,t,a);else if(e.child!==null){e.child.return=e,e=e.child;continue}if(e===a)break e;for(;e.sibling===null;){if(e.return===null||e.return===
a)break e;e=e.return}e.sibling.return=e.return,e=e.sibling}switch(r){case"backwards":t=yv(a.child),t===null?(r=a.child,a.child=null):(r=t.sibling,t.sibling=null,
am(a)),kc(a,!0,r,null,i,n);break;case"unstable_legacy-backwards":for(t=null,r=a.child,a.child=null;r!==null;){if(e=r.alternate,e!==null&&ds(e)===null){a.child=r;
break}e=r.sibling,r.sibling=t,t=r,r=e}kc(a,!0,t,null,i,n);break;case"together":kc(a,!1,null,null,void 0,n);break;case"independent":a.memoizedState=null;break;default:
t=yv(a.child),t===null?(r=a.child,a.child=null):(r=t.sibling,t.sibling=null),kc(a,!1,r,t,i,n)}return a.child}function wv(e,a,t){var n=a.pendingProps;return Qn(a,
a.type,n.value),He(e,a,n.children,t),a.child}function yn(e,a,t){if(e!==null&&(a.dependencies=e.dependencies),sr|=a.lanes,(t&a.childLanes)===0)if(e!==null){if(Br(
e,a,t,!1),(t&a.childLanes)===0)return null}else return null;if(e!==null&&a.child!==e.child)throw Error(x(153));if(a.child!==null){for(e=a.child,t=fn(e,e.pendingProps),
a.child=t,t.return=a;e.sibling!==null;)e=e.sibling,t=t.sibling=fn(e,e.pendingProps),t.return=a;t.sibling=null}return a.child}function lf(e,a){return(e.lanes&a)!==
0?!0:(e=e.dependencies,!!(e!==null&&ls(e)))}function e5(e,a,t){switch(a.tag){case 3:Wc(a,a.stateNode.containerInfo),Qn(a,Ue,e.memoizedState.cache),Ur();break;case 27:case 5:
zm(a);break;case 4:Wc(a,a.stateNode.containerInfo);break;case 10:Qn(a,a.type,a.memoizedProps.value);break;case 31:if(a.memoizedState!==null)return a.flags|=128,
Gm(a),null;break;case 13:var n=a.memoizedState;if(n!==null){if(n.dehydrated!==null)return Wn(a),a.flags|=128,null;n=Br(e,a,t,!1);var r=a.child.childLanes;return n||
(t&r)!==0?Qb(e,a,t):(Wn(a),e=yn(e,a,t),e!==null?e.sibling:null)}Wn(a);break;case 19:if(a.flags&128)return $m(e,a,t);if(r=(e.flags&128)!==0,n=(t&a.childLanes)!==
0,n||(Br(e,a,t,!1),n=(t&a.childLanes)!==0),r){if(n)return $m(e,a,t);a.flags|=128}if(r=a.memoizedState,r!==null&&(r.rendering=null,r.tail=null,r.lastEffect=null),
cl(a,Pe.current),n)break;return null;case 22:return a.lanes=0,Vb(e,a,t,a.pendingProps);case 24:Qn(a,Ue,e.memoizedState.cache)}return yn(e,a,t)}function Xb(e,a,t){
if(e!==null)if(e.memoizedProps!==a.pendingProps)Be=!0;else{if(!lf(e,t)&&(a.flags&128)===0)return Be=!1,e5(e,a,t);Be=(e.flags&131072)!==0}else Be=!1,H&&(a.flags&
1048576)!==0&&$g(a,il,a.index);switch(a.lanes=0,a.tag){case 16:e:{var n=a.pendingProps;if(e=Tr(a.elementType),a.type=e,typeof e=="function")Hu(e)?(n=Kr(e,n),a.tag=
1,a=vv(null,a,e,n,t)):(a.tag=0,a=Xm(null,a,e,n,t));else{if(e!=null){var r=e.$$typeof;if(r===Su){a.tag=11,a=mv(null,a,e,n,t);break e}else if(r===Tu){a.tag=14,a=uv(
null,a,e,n,t);break e}else if(r===Xt){a.tag=10,a.type=e,a=wv(null,a,t);break e}}throw a=_m(e)||e,Error(x(306,a,""))}}return a;case 0:return Xm(e,a,a.type,a.pendingProps,
t);case 1:return n=a.type,r=Kr(n,a.pendingProps),vv(e,a,n,r,t);case 3:e:{if(Wc(a,a.stateNode.containerInfo),e===null)throw Error(x(387));n=a.pendingProps;var i=a.
memoizedState;r=i.element,qm(e,a),Jo(a,n,null,t);var o=a.memoizedState;if(n=o.cache,Qn(a,Ue,n),n!==i.cache&&Um(a,[Ue],t,!0),Zo(),n=o.element,i.isDehydrated)if(i=
{element:n,isDehydrated:!1,cache:o.cache},a.updateQueue.baseState=i,a.memoizedState=i,a.flags&256){a=gv(e,a,n,t);break e}else if(n!==r){r=mt(Error(x(424)),a),ol(
r),a=gv(e,a,n,t);break e}else for(e=a.stateNode.containerInfo,e.nodeType===9?e=e.body:e=e.nodeName==="HTML"?e.ownerDocument.body:e,he=ft(e.firstChild),Qe=a,H=!0,
$n=null,ut=!0,t=tb(a,null,n,t),a.child=t;t;)t.flags=t.flags&-3|134221824,t=t.sibling;else{if(Ur(),n===r){a=yn(e,a,t);break e}He(e,a,n,t)}a=a.child}return a;case 26:
return xi(e,a),e===null?(t=Zv(a.type,null,a.pendingProps,null))?a.memoizedState=t:H||(a.stateNode=U0(a.type,a.pendingProps,In.current,a)):a.memoizedState=Zv(a.type,
e.memoizedProps,a.pendingProps,e.memoizedState),null;case 27:return zm(a),e===null&&H&&(n=a.stateNode=Q0(a.type,a.pendingProps,In.current),Qe=a,ut=!0,r=he,mr(a.
type)?(_u=r,he=ft(n.firstChild)):he=r),He(e,a,a.pendingProps.children,t),xi(e,a),e===null&&(a.flags|=4194304),a.child;case 5:return e===null&&H&&((r=n=he)&&(n=X5(
n,a.type,a.pendingProps,ut),n!==null?(a.stateNode=n,Qe=a,he=ft(n.firstChild),ut=!1,r=!0):r=!1),r||or(a)),zm(a),r=a.type,i=a.pendingProps,o=e!==null?e.memoizedProps:
null,n=i.children,gu(r,i)?n=null:o!==null&&gu(r,o)&&(a.flags|=32),a.memoizedState!==null&&(r=Zu(e,a,j2,null,null,t),no._currentValue=r),xi(e,a),He(e,a,n,t),a.child;case 6:
return e===null&&H&&((e=t=he)&&(t=Z5(t,a.pendingProps,ut),t!==null?(a.stateNode=t,Qe=a,he=null,e=!0):e=!1),e||or(a)),null;case 13:return Qb(e,a,t);case 4:return Wc(
a,a.stateNode.containerInfo),n=a.pendingProps,e===null?a.child=Lr(a,null,n,t):He(e,a,n,t),a.child;case 11:return mv(e,a,a.type,a.pendingProps,t);case 7:return n=
a.pendingProps,xi(e,a),He(e,a,n,t),a.child;case 8:return He(e,a,a.pendingProps.children,t),a.child;case 12:return He(e,a,a.pendingProps.children,t),a.child;case 10:
return wv(e,a,t);case 9:return r=a.type._context,n=a.pendingProps.children,qr(a),r=$e(r),n=n(r),a.flags|=1,He(e,a,n,t),a.child;case 14:return uv(e,a,a.type,a.pendingProps,
t);case 15:return jb(e,a,a.type,a.pendingProps,t);case 19:return $m(e,a,t);case 31:return P2(e,a,t);case 22:return Vb(e,a,t,a.pendingProps);case 24:return qr(a),
n=$e(Ue),e===null?(r=Ku(),r===null&&(r=me,i=Gu(),r.pooledCache=i,i.refCount++,i!==null&&(r.pooledCacheLanes|=t),r=i),a.memoizedState={parent:n,cache:r},ju(a),Qn(
a,Ue,r)):((e.lanes&t)!==0&&(qm(e,a),Jo(a,null,null,t),Zo()),r=e.memoizedState,i=a.memoizedState,r.parent!==n?(r={parent:n,cache:n},a.memoizedState=r,a.lanes===0&&
(a.memoizedState=a.updateQueue.baseState=r),Qn(a,Ue,n)):(n=i.cache,Qn(a,Ue,n),n!==r.cache&&Um(a,[Ue],t,!0))),He(e,a,a.pendingProps.children,t),a.child;case 30:return a.
stateNode===null&&(a.stateNode={autoName:null,paired:null,clones:null,ref:null}),n=a.pendingProps,n.name!=null&&n.name!=="auto"?a.flags|=e===null?18882560:18874368:
H&&Rs(a),e!==null&&e.memoizedProps.name!==n.name?a.flags|=4194816:xi(e,a),He(e,a,n.children,t),a.child;case 29:throw a.pendingProps}throw Error(x(156,a.tag))}function dn(e){
e.flags|=4}function tm(e,a,t,n,r){var i;if((i=(e.mode&32)!==0)&&(i=t===null?$v(a,n):$v(a,n)&&(n.src!==t.src||n.srcSet!==t.srcSet)),i){if(e.flags|=16777216,(r&335544128)===
r)if(e.stateNode.complete)e.flags|=8192;else if(_0())e.flags|=8192;else throw Dr=cs,Yu}else e.flags&=-16777217}function _v(e,a){if(a.type!=="stylesheet"||(a.state.
loading&4)!==0)e.flags&=-16777217;else if(e.flags|=16777216,!I0(a))if(_0())e.flags|=8192;else throw Dr=cs,Yu}function Sc(e,a){a!==null&&(e.flags|=4),e.flags&16384&&
(a=e.tag!==22?gg():536870912,e.lanes|=a,Fi|=a)}function Do(e,a){if(!H)switch(e.tailMode){case"visible":break;case"collapsed":for(var t=e.tail,n=null;t!==null;)t.
alternate!==null&&(n=t),t=t.sibling;n===null?a||e.tail===null?e.tail=null:e.tail.sibling=null:n.sibling=null;break;default:for(a=e.tail,t=null;a!==null;)a.alternate!==
null&&(t=a),a=a.sibling;t===null?e.tail=null:t.sibling=null}}function fe(e){var a=e.alternate!==null&&e.alternate.child===e.child,t=0,n=0;if(a)for(var r=e.child;r!==
null;)t|=r.lanes|r.childLanes,n|=r.subtreeFlags&1206910976,n|=r.flags&1206910976,r.return=e,r=r.sibling;else for(r=e.child;r!==null;)t|=r.lanes|r.childLanes,n|=
r.subtreeFlags,n|=r.flags,r.return=e,r=r.sibling;return e.subtreeFlags|=n,e.childLanes=t,a}function a5(e,a,t){var n=a.pendingProps;switch(Lu(a),a.tag){case 16:case 15:case 0:case 11:case 7:case 8:case 12:case 9:case 14:
return fe(a),null;case 1:return fe(a),null;case 3:return t=a.stateNode,n=null,e!==null&&(n=e.memoizedState.cache),a.memoizedState.cache!==n&&(a.flags|=2048),hn(
Ue),Zi(),t.pendingContext&&(t.context=t.pendingContext,t.pendingContext=null),(e===null||e.child===null)&&(wi(a)?dn(a):e===null||e.memoizedState.isDehydrated&&(a.
flags&256)===0||(a.flags|=1024,Fd())),fe(a),null;case 26:var r=a.type,i=a.memoizedState;return e===null?(dn(a),i!==null?(fe(a),_v(a,i)):(fe(a),tm(a,r,null,n,t))):
i?i!==e.memoizedState?(dn(a),fe(a),_v(a,i)):(fe(a),a.flags&=-16777217):(e=e.memoizedProps,e!==n&&dn(a),fe(a),tm(a,r,e,n,t)),null;case 27:if(es(a),t=In.current,r=
a.type,e!==null&&a.stateNode!=null)e.memoizedProps!==n&&dn(a);else{if(!n){if(a.stateNode===null)throw Error(x(166));return fe(a),a.subtreeFlags&=-33554433,null}
e=$t.current,wi(a)?Jp(a,e):(e=Q0(r,n,t),a.stateNode=e,dn(a))}return fe(a),a.subtreeFlags&=-33554433,null;case 5:if(es(a),r=a.type,e!==null&&a.stateNode!=null)e.
memoizedProps!==n&&dn(a);else{if(!n){if(a.stateNode===null)throw Error(x(166));return fe(a),a.subtreeFlags&=-33554433,null}if(i=$t.current,wi(a))Jp(a,i);else{var o=ul(
In.current);switch(i){case 1:i=o.createElementNS("http://www.w3.org/2000/svg",r);break;case 2:i=o.createElementNS("http://www.w3.org/1998/Math/MathML",r);break;default:
switch(r){case"svg":i=o.createElementNS("http://www.w3.org/2000/svg",r);break;case"math":i=o.createElementNS("http://www.w3.org/1998/Math/MathML",r);break;case"\
script":i=o.createElement("div"),i.innerHTML="<script><\/script>",i=i.removeChild(i.firstChild);break;case"select":i=typeof n.is=="string"?o.createElement("sele\
ct",{is:n.is}):o.createElement("select"),n.multiple?i.multiple=!0:n.size&&(i.size=n.size);break;default:i=typeof n.is=="string"?o.createElement(r,{is:n.is}):o.createElement(
r)}}i[Ie]=a,i[Ua]=n;e:for(o=a.child;o!==null;){if(o.tag===5||o.tag===6)i.appendChild(o.stateNode);else if(o.tag!==4&&o.tag!==27&&o.child!==null){o.child.return=
o,o=o.child;continue}if(o===a)break e;for(;o.sibling===null;){if(o.return===null||o.return===a)break e;o=o.return}o.sibling.return=o.return,o=o.sibling}a.stateNode=
i;e:switch(We(i,r,n),r){case"button":case"input":case"select":case"textarea":n=!!n.autoFocus;break e;case"img":n=!0;break e;default:n=!1}n&&dn(a)}}return fe(a),
a.subtreeFlags&=-33554433,tm(a,a.type,e===null?null:e.memoizedProps,a.pendingProps,t),null;case 6:if(e&&a.stateNode!=null)e.memoizedProps!==n&&dn(a);else{if(typeof n!=
"string"&&a.stateNode===null)throw Error(x(166));if(e=In.current,wi(a)){if(e=a.stateNode,t=a.memoizedProps,n=null,r=Qe,r!==null)switch(r.tag){case 27:case 5:n=r.
memoizedProps}e[Ie]=a,e=!!(e.nodeValue===t||n!==null&&n.suppressHydrationWarning===!0||D0(e.nodeValue,t)),e||or(a,!0)}else e=ul(e).createTextNode(n),e[Ie]=a,a.stateNode=
e}return fe(a),null;case 31:if(t=a.memoizedState,e===null||e.memoizedState!==null){if(n=wi(a),t!==null){if(e===null){if(!n)throw Error(x(318));if(e=a.memoizedState,
e=e!==null?e.dehydrated:null,!e)throw Error(x(557));e[Ie]=a}else Ur(),(a.flags&128)===0&&(a.memoizedState=null),a.flags|=4;fe(a),e=!1}else t=Fd(),e!==null&&e.memoizedState!==
null&&(e.memoizedState.hydrationErrors=t),e=!0;if(!e)return a.flags&256?(ja(a),a):(ja(a),null);if((a.flags&128)!==0)throw Error(x(558))}return fe(a),null;case 13:
if(n=a.memoizedState,e===null||e.memoizedState!==null&&e.memoizedState.dehydrated!==null){if(r=wi(a),n!==null&&n.dehydrated!==null){if(e===null){if(!r)throw Error(
x(318));if(r=a.memoizedState,r=r!==null?r.dehydrated:null,!r)throw Error(x(317));r[Ie]=a}else Ur(),(a.flags&128)===0&&(a.memoizedState=null),a.flags|=4;fe(a),r=
!1}else r=Fd(),e!==null&&e.memoizedState!==null&&(e.memoizedState.hydrationErrors=r),r=!0;if(!r)return a.flags&256?(ja(a),a):(ja(a),null)}return ja(a),(a.flags&
128)!==0?(a.lanes=t,a):(t=n!==null,e=e!==null&&e.memoizedState!==null,t&&(n=a.child,r=null,n.alternate!==null&&n.alternate.memoizedState!==null&&n.alternate.memoizedState.
cachePool!==null&&(r=n.alternate.memoizedState.cachePool.pool),i=null,n.memoizedState!==null&&n.memoizedState.cachePool!==null&&(i=n.memoizedState.cachePool.pool),
i!==r&&(n.flags|=2048)),t!==e&&t&&(a.child.flags|=8192),Sc(a,a.updateQueue),fe(a),null);case 4:return Zi(),e===null&&vf(a.stateNode.containerInfo),a.flags|=67108864,
fe(a),null;case 10:return hn(a.type),fe(a),null;case 19:if(Qu(a),n=a.memoizedState,n===null)return fe(a),null;if(r=(a.flags&128)!==0,i=n.rendering,i===null)if(r)
Do(n,!1);else{if(Se!==0||e!==null&&(e.flags&128)!==0)for(e=a.child;e!==null;){if(i=ds(e),i!==null){for(a.flags|=128,Do(n,!1),e=i.updateQueue,a.updateQueue=e,Sc(
a,e),a.subtreeFlags=0,e=t,t=a.child;t!==null;)Jg(t,e),t=t.sibling;return cl(a,Pe.current&1|2),H&&mn(a,n.treeForkCount),a.child}e=e.sibling}n.tail!==null&&Xa()>ws&&
(a.flags|=128,r=!0,Do(n,!1),a.lanes=4194304)}else{if(!r)if(e=ds(i),e!==null){if(a.flags|=128,r=!0,e=e.updateQueue,a.updateQueue=e,Sc(a,e),Do(n,!0),n.tail===null&&
n.tailMode!=="collapsed"&&n.tailMode!=="visible"&&!i.alternate&&!H)return fe(a),null}else 2*Xa()-n.renderingStartTime>ws&&t!==536870912&&(a.flags|=128,r=!0,Do(n,
!1),a.lanes=4194304);n.isBackwards?(i.sibling=a.child,a.child=i):(e=n.last,e!==null?e.sibling=i:a.child=i,n.last=i)}if(n.tail!==null){e=n.tail;e:{for(t=e;t!==null;){
if(t.alternate!==null){t=!1;break e}t=t.sibling}t=!0}return n.rendering=e,n.tail=e.sibling,n.renderingStartTime=Xa(),e.sibling=null,i=Pe.current,i=r?i&1|2:i&1,n.
tailMode==="visible"||n.tailMode==="collapsed"||!t||H?cl(a,i):(t=i,pe(ea,a),pe(Pe,t),da===null&&(da=a)),H&&mn(a,n.treeForkCount),e}return fe(a),null;case 22:case 23:
return ja(a),Vu(),n=a.memoizedState!==null,e!==null?e.memoizedState!==null!==n&&(a.flags|=8192):n&&(a.flags|=8192),n?(t&536870912)!==0&&(a.flags&128)===0&&(fe(a),
a.subtreeFlags&6&&(a.flags|=8192)):fe(a),t=a.updateQueue,t!==null&&Sc(a,t.retryQueue),t=null,e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&
(t=e.memoizedState.cachePool.pool),n=null,a.memoizedState!==null&&a.memoizedState.cachePool!==null&&(n=a.memoizedState.cachePool.pool),n!==t&&(a.flags|=2048),e!==
null&&Fe(Mr),null;case 24:return t=null,e!==null&&(t=e.memoizedState.cache),a.memoizedState.cache!==t&&(a.flags|=2048),hn(Ue),fe(a),null;case 25:return null;case 30:
return a.flags|=33554432,fe(a),null}throw Error(x(156,a.tag))}function t5(e,a){switch(Lu(a),a.tag){case 1:return e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 3:
return hn(Ue),Zi(),e=a.flags,(e&65536)!==0&&(e&128)===0?(a.flags=e&-65537|128,a):null;case 26:case 27:case 5:return es(a),null;case 31:if(a.memoizedState!==null){
if(ja(a),a.alternate===null)throw Error(x(340));Ur()}return e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 13:if(ja(a),e=a.memoizedState,e!==null&&e.dehydrated!==
null){if(a.alternate===null)throw Error(x(340));Ur()}return e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 19:return Qu(a),e=a.flags,e&65536?(a.flags=e&-65537|
128,e=a.memoizedState,e!==null&&(e.rendering=null,e.tail=null),a.flags|=4,a):null;case 4:return Zi(),null;case 10:return hn(a.type),null;case 22:case 23:return ja(
a),Vu(),e!==null&&Fe(Mr),e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 24:return hn(Ue),null;case 25:return null;default:return null}}function Zb(e,a){switch(Lu(
a),a.tag){case 3:hn(Ue),Zi();break;case 26:case 27:case 5:es(a);break;case 4:Zi();break;case 31:a.memoizedState!==null&&ja(a);break;case 13:ja(a);break;case 19:
Qu(a);break;case 10:hn(a.type);break;case 22:case 23:ja(a),Vu(),e!==null&&Fe(Mr);break;case 24:hn(Ue)}}function Sl(e,a){try{var t=a.updateQueue,n=t!==null?t.lastEffect:
null;if(n!==null){var r=n.next;t=r;do{if((t.tag&e)===e){n=void 0;var i=t.create,o=t.inst;n=i(),o.destroy=n}t=t.next}while(t!==r)}}catch(l){le(a,a.return,l)}}function cr(e,a,t){
try{var n=a.updateQueue,r=n!==null?n.lastEffect:null;if(r!==null){var i=r.next;n=i;do{if((n.tag&e)===e){var o=n.inst,l=o.destroy;if(l!==void 0){o.destroy=void 0,
r=a;var c=t,s=l;try{s()}catch(f){le(r,c,f)}}}n=n.next}while(n!==i)}}catch(f){le(a,a.return,f)}}function Jb(e){var a=e.updateQueue;if(a!==null){var t=e.stateNode;
try{rb(a,t)}catch(n){le(e,e.return,n)}}}function Ib(e,a,t){t.props=Kr(e.type,e.memoizedProps),t.state=e.memoizedState;try{t.componentWillUnmount()}catch(n){le(e,
a,n)}}function Vt(e,a){try{var t=e.ref;if(t!==null){switch(e.tag){case 26:case 27:case 5:var n=e.stateNode;break;case 30:var r=e.stateNode,i=vn(e.memoizedProps,
r);(r.ref===null||r.ref.name!==i)&&(r.ref=L0(i)),n=r.ref;break;case 7:if(e.stateNode===null){var o=new Fa(e);Ra(e.child,!1,V5,o,void 0,void 0),e.stateNode=o}n=e.
stateNode;break;default:n=e.stateNode}typeof t=="function"?e.refCleanup=t(n):t.current=n}}catch(l){le(e,a,l)}}function Je(e,a){var t=e.ref,n=e.refCleanup;if(t!==
null)if(typeof n=="function")try{n()}catch(r){le(e,a,r)}finally{e.refCleanup=null,e=e.alternate,e!=null&&(e.refCleanup=null)}else if(typeof t=="function")try{t(
null)}catch(r){le(e,a,r)}else t.current=null}function ps(e,a){if((e.tag===5||e.tag===27||e.tag===6)&&e.alternate===null&&a!==null)for(var t=0;t<a.length;t++)j0(
e.stateNode,a[t])}function xv(e){for(var a=e.return;a!==null&&(sf(a)&&j0(e.stateNode,a.stateNode),!cf(a));)a=a.return}function Fo(e){for(var a=e.return;a!==null&&
(sf(a)&&Q5(e.stateNode,a.stateNode),!cf(a));)a=a.return}function cf(e){return e.tag===5||e.tag===3||e.tag===27}function sf(e){return e&&e.tag===7&&e.stateNode!==
null}function Fm(e){var a=e.type,t=e.memoizedProps,n=e.stateNode;try{e:switch(a){case"button":case"input":case"select":case"textarea":t.autoFocus&&n.focus();break e;case"\
img":t.src?n.src=t.src:t.srcSet&&(n.srcset=t.srcSet)}}catch(r){le(e,e.return,r)}}function nm(e,a,t){try{var n=e.stateNode;T5(n,e.type,t,a),n[Ua]=a}catch(r){le(e,
e.return,r)}}function $b(e){return e.tag===5||e.tag===3||e.tag===26||e.tag===27&&mr(e.type)||e.tag===4}function rm(e){e:for(;;){for(;e.sibling===null;){if(e.return===
null||$b(e.return))return null;e=e.return}for(e.sibling.return=e.return,e=e.sibling;e.tag!==5&&e.tag!==6&&e.tag!==18;){if(e.tag===27&&mr(e.type)||e.flags&2||e.child===
null||e.tag===4)continue e;e.child.return=e,e=e.child}if(!(e.flags&2))return e.stateNode}}function Pm(e,a,t,n){var r=e.tag;if(r===5||r===6)r=e.stateNode,a?(t.nodeType===
9?t.body:t.nodeName==="HTML"?t.ownerDocument.body:t).insertBefore(r,a):(a=t.nodeType===9?t.body:t.nodeName==="HTML"?t.ownerDocument.body:t,a.appendChild(r),t=t.
_reactRootContainer,t!=null||a.onclick!==null||(a.onclick=Zt)),ps(e,n),I=!0;else if(r!==4&&(r===27&&(ps(e,n),n=null,mr(e.type)&&(t=e.stateNode,a=null)),e=e.child,
e!==null))for(Pm(e,a,t,n),e=e.sibling;e!==null;)Pm(e,a,t,n),e=e.sibling}function vs(e,a,t,n){var r=e.tag;if(r===5||r===6)r=e.stateNode,a?t.insertBefore(r,a):t.appendChild(
r),ps(e,n),I=!0;else if(r!==4&&(r===27&&(ps(e,n),n=null,mr(e.type)&&(t=e.stateNode)),e=e.child,e!==null))for(vs(e,a,t,n),e=e.sibling;e!==null;)vs(e,a,t,n),e=e.sibling}
function Fb(e){var a=e.stateNode,t=e.memoizedProps;try{for(var n=e.type,r=a.attributes;r.length;)a.removeAttributeNode(r[0]);We(a,n,t),a[Ie]=e,a[Ua]=t}catch(i){
le(e,e.return,i)}}var gs=!1,Va=null;function zv(e){(e.tag===30||(e.subtreeFlags&33554432)!==0)&&(gs=!0)}var Qt=null;function kv(){var e=Qt;return Qt=null,e}var Oa=0;
function so(e,a,t,n,r){return Oa=0,Pb(e.child,a,t,n,r)}function Pb(e,a,t,n,r){for(var i=!1;e!==null;){if(e.tag===5){var o=e.stateNode;if(n!==null){var l=bu(o);n.
push(l),l.view&&(i=!0)}else i||bu(o).view&&(i=!0);gs=!0,B0(o,Oa===0?a:a+"_"+Oa,t),Oa++}else(e.tag!==22||e.memoizedState===null)&&(e.tag===30&&r||Pb(e.child,a,t,
n,r)&&(i=!0));e=e.sibling}return i}function Pt(e,a){for(;e!==null;)e.tag===5?q0(e.stateNode,e.memoizedProps):(e.tag!==22||e.memoizedState===null)&&(e.tag===30&&
a||Pt(e.child,a)),e=e.sibling}function jc(e){if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if((e.tag!==22||e.memoizedState===null)&&(jc(e),e.tag===30&&
(e.flags&18874368)!==0&&e.stateNode.paired)){var a=e.memoizedProps;if(a.name==null||a.name==="auto")throw Error(x(544));var t=a.name;a=xn(a.default,a.share),a!==
"none"&&(so(e,t,a,null,!1)||Pt(e.child,!1))}e=e.sibling}}function Wm(e,a){if(e.tag===30){var t=e.stateNode,n=e.memoizedProps,r=vn(n,t),i=xn(n.default,t.paired?n.
share:n.enter);i!=="none"?so(e,r,i,null,!1)?(jc(e),t.paired||a||Pi(e,n.onEnter)):Pt(e.child,!1):jc(e)}else if((e.subtreeFlags&33554432)!==0)for(e=e.child;e!==null;)
Wm(e,a),e=e.sibling;else jc(e)}function eu(e){if(Va!==null&&Va.size!==0){var a=Va;if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===
null){if(e.tag===30&&(e.flags&18874368)!==0){var t=e.memoizedProps,n=t.name;if(n!=null&&n!=="auto"){var r=a.get(n);if(r!==void 0){var i=xn(t.default,t.share);if(i!==
"none"&&(so(e,n,i,null,!1)?(i=e.stateNode,r.paired=i,i.paired=r,Pi(e,t.onShare)):Pt(e.child,!1)),a.delete(n),a.size===0)break}}}eu(e)}e=e.sibling}}}function au(e){
if(e.tag===30){var a=e.memoizedProps,t=vn(a,e.stateNode),n=Va!==null?Va.get(t):void 0,r=xn(a.default,n!==void 0?a.share:a.exit);r!=="none"&&(so(e,t,r,null,!1)?n!==
void 0?(r=e.stateNode,n.paired=r,r.paired=n,Va.delete(t),Pi(e,a.onShare)):Pi(e,a.onExit):Pt(e.child,!1)),Va!==null&&eu(e)}else if((e.subtreeFlags&33554432)!==0)
for(e=e.child;e!==null;)au(e),e=e.sibling;else Va!==null&&eu(e)}function Wb(e){for(e=e.child;e!==null;){if(e.tag===30){var a=e.memoizedProps,t=vn(a,e.stateNode);
a=xn(a.default,a.update),e.flags&=-5,a!=="none"&&so(e,t,a,e.memoizedState=[],!1)}else(e.subtreeFlags&33554432)!==0&&Wb(e);e=e.sibling}}function tu(e){if((e.subtreeFlags&
18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===null){if(e.tag===30&&(e.flags&18874368)!==0){var a=e.stateNode;a.paired!==null&&(a.paired=
null,Pt(e.child,!1))}tu(e)}e=e.sibling}}function Vc(e){if(e.tag===30)e.stateNode.paired=null,Pt(e.child,!1),tu(e);else if((e.subtreeFlags&33554432)!==0)for(e=e.
child;e!==null;)Vc(e),e=e.sibling;else tu(e)}function e0(e){for(e=e.child;e!==null;)e.tag===30?Pt(e.child,!1):(e.subtreeFlags&33554432)!==0&&e0(e),e=e.sibling}function df(e,a,t,n,r,i,o){
for(var l=!1;a!==null;){if(a.tag===5){var c=a.stateNode;if(i!==null&&Oa<i.length){var s=i[Oa],f=bu(c);(s.view||f.view)&&(l=!0);var h;if(h=(e.flags&4)===0)if(f.clip)
h=!0;else{h=s.rect;var d=f.rect;h=h.y!==d.y||h.x!==d.x||h.height!==d.height||h.width!==d.width}h&&(e.flags|=4),f.abs?f=!s.abs:(s=s.rect,f=f.rect,f=s.height!==f.
height||s.width!==f.width),f&&(e.flags|=32)}else e.flags|=32;(e.flags&4)!==0&&B0(c,Oa===0?t:t+"_"+Oa,r),l&&(e.flags&4)!==0||(Qt===null&&(Qt=[]),Qt.push(c,Oa===0?
n:n+"_"+Oa,a.memoizedProps)),Oa++}else(a.tag!==22||a.memoizedState===null)&&(a.tag===30&&o?e.flags|=a.flags&32:df(e,a.child,t,n,r,i,o)&&(l=!0));a=a.sibling}return l}
function a0(e,a){for(e=e.child;e!==null;){if(e.tag===30){var t=e.memoizedProps,n=e.stateNode,r=vn(t,n),i=xn(t.default,t.update);if(a){n=n.clones;var o=n===null?
null:n.map(M5)}else o=e.memoizedState,e.memoizedState=null;n=e;var l=e.child;Oa=0,r=df(n,l,r,r,i,o,!1),(e.flags&4)!==0&&r&&(a||Pi(e,t.onUpdate))}else(e.subtreeFlags&
33554432)!==0&&a0(e,a);e=e.sibling}}var Ye=!1,re=!1,Kt=!1,im=!1,Sv=typeof WeakSet=="function"?WeakSet:Set,je=null,Yt=!1,Ko=!1,bs=!1,nu=!1;function n5(e,a,t){if(e=
e.containerInfo,pu=ro,e=Gg(e),Uu(e)){if("selectionStart"in e)var n={start:e.selectionStart,end:e.selectionEnd};else e:{n=(n=e.ownerDocument)&&n.defaultView||window;
var r=n.getSelection&&n.getSelection();if(r&&r.rangeCount!==0){n=r.anchorNode;var i=r.anchorOffset,o=r.focusNode;r=r.focusOffset;try{n.nodeType,o.nodeType}catch{
n=null;break e}var l=0,c=-1,s=-1,f=0,h=0,d=e,m=null;a:for(;;){for(var w;d!==n||i!==0&&d.nodeType!==3||(c=l+i),d!==o||r!==0&&d.nodeType!==3||(s=l+r),d.nodeType===
3&&(l+=d.nodeValue.length),(w=d.firstChild)!==null;)m=d,d=w;for(;;){if(d===e)break a;if(m===n&&++f===i&&(c=l),m===o&&++h===r&&(s=l),(w=d.nextSibling)!==null)break;
d=m,m=d.parentNode}d=w}n=c===-1||s===-1?null:{start:c,end:s}}else n=null}n=n||{start:0,end:0}}else n=null;for(vu={focusedElem:e,selectionRange:n},ro=!1,t=(t&335544064)===
t,je=a,a=t?9270:1024;je!==null;){if(e=je,t&&(n=e.deletions,n!==null))for(i=0;i<n.length;i++)t&&au(n[i]);if(e.alternate===null&&(e.flags&2)!==0)t&&zv(e),Tc(t);else{
if(e.tag===22){if(n=e.alternate,e.memoizedState!==null){n!==null&&n.memoizedState===null&&t&&au(n),Tc(t);continue}else if(n!==null&&n.memoizedState!==null){t&&zv(
e),Tc(t);continue}}n=e.child,(e.subtreeFlags&a)!==0&&n!==null?(n.return=e,je=n):(t&&Wb(e),Tc(t))}}Va=null}function Tc(e){for(;je!==null;){var a=je,t=e,n=a.alternate,
r=a.flags;switch(a.tag){case 0:case 11:case 15:break;case 1:if((r&1024)!==0&&n!==null){t=void 0,r=n.memoizedProps,n=n.memoizedState;var i=a.stateNode;try{var o=Kr(
a.type,r);t=i.getSnapshotBeforeUpdate(o,n),i.__reactInternalSnapshotBeforeUpdate=t}catch(l){le(a,a.return,l)}}break;case 3:if((r&1024)!==0){if(n=a.stateNode.containerInfo,
t=n.nodeType,t===9)yu(n);else if(t===1)switch(n.nodeName){case"HEAD":case"HTML":case"BODY":yu(n);break;default:n.textContent=""}}break;case 5:case 26:case 27:case 6:case 4:case 17:
break;case 30:t&&n!==null&&(t=vn(n.memoizedProps,n.stateNode),r=a.memoizedProps,r=xn(r.default,r.update),r!=="none"&&so(n,t,r,n.memoizedState=[],!0));break;default:
if((r&1024)!==0)throw Error(x(163))}if(n=a.sibling,n!==null){n.return=a.return,je=n;break}je=a.return}}function t0(e,a,t){var n=t.flags;switch(t.tag){case 0:case 11:case 15:
jt(e,t),n&4&&Sl(5,t);break;case 1:if(jt(e,t),n&4)if(e=t.stateNode,a===null)try{e.componentDidMount()}catch(o){le(t,t.return,o)}else{var r=Kr(t.type,a.memoizedProps);
a=a.memoizedState;try{e.componentDidUpdate(r,a,e.__reactInternalSnapshotBeforeUpdate)}catch(o){le(t,t.return,o)}}n&64&&Jb(t),n&512&&Vt(t,t.return);break;case 3:
if(jt(e,t),n&64&&(e=t.updateQueue,e!==null)){if(a=null,t.child!==null)switch(t.child.tag){case 27:case 5:a=t.child.stateNode;break;case 1:a=t.child.stateNode}try{
rb(e,a)}catch(o){le(t,t.return,o)}}break;case 27:a===null&&n&4&&Fb(t);case 26:case 5:jt(e,t),a===null&&n&4&&Fm(t),n&512&&Vt(t,t.return);break;case 12:jt(e,t);break;case 31:
jt(e,t),n&4&&o0(e,t);break;case 13:jt(e,t),n&4&&l0(e,t),n&64&&(e=t.memoizedState,e!==null&&(e=e.dehydrated,e!==null&&(t=p5.bind(null,t),J5(e,t))));break;case 22:
if(n=t.memoizedState!==null||Ye,!n){var i=a!==null&&a.memoizedState!==null||re;a=Ye,r=re,Ye=n,(re=i)&&!r?(n=2,(t.subtreeFlags&8772)!==0&&(n|=1),zt(e,t,n)):jt(e,
t),Ye=a,re=r}break;case 30:jt(e,t),n&512&&Vt(t,t.return);break;case 7:n&512&&Vt(t,t.return);default:jt(e,t)}}function ru(e,a){for(e=e.child;e!==null;)n0(e,a),e=
e.sibling}function n0(e,a){switch(e.tag){case 5:case 26:try{var t=e.stateNode;if(a){var n=t.style;typeof n.setProperty=="function"?n.setProperty("display","none",
"important"):n.display="none"}else{var r=e.stateNode,i=e.memoizedProps.style,o=i!=null&&i.hasOwnProperty("display")?i.display:null;r.style.display=o==null||typeof o==
"boolean"?"":(""+o).trim()}}catch(c){le(e,e.return,c)}iu(e,a);break;case 6:try{e.stateNode.nodeValue=a?"":e.memoizedProps,I=!0}catch(c){le(e,e.return,c)}break;case 18:
try{var l=e.stateNode;a?Kv(l,!0):Kv(e.stateNode,!1)}catch(c){le(e,e.return,c)}break;case 22:case 23:e.memoizedState===null&&ru(e,a);break;default:ru(e,a)}}function iu(e,a){
if(e.subtreeFlags&67108864)for(e=e.child;e!==null;){e:{var t=e,n=a;switch(t.tag){case 4:n0(t,n);break e;case 22:t.memoizedState===null&&iu(t,n);break e;default:
iu(t,n)}}e=e.sibling}}function r0(e){var a=e.alternate;a!==null&&(e.alternate=null,r0(a)),e.child=null,e.deletions=null,e.sibling=null,e.tag===5&&(a=e.stateNode,
a!==null&&Cs(a)),e.stateNode=null,e.return=null,e.dependencies=null,e.memoizedProps=null,e.memoizedState=null,e.pendingProps=null,e.stateNode=null,e.updateQueue=
null}var be=null,Ea=!1;function xt(e,a,t){for(t=t.child;t!==null;)i0(e,a,t),t=t.sibling}function i0(e,a,t){if(Za&&typeof Za.onCommitFiberUnmount=="function")try{
Za.onCommitFiberUnmount(bl,t)}catch{}switch(t.tag){case 26:re||Je(t,a),xt(e,a,t),t.memoizedState?t.memoizedState.count--:t.stateNode&&!re&&(t=t.stateNode,t.parentNode.
removeChild(t));break;case 27:re||Je(t,a),Fo(t);var n=be,r=Ea;mr(t.type)&&(be=t.stateNode,Ea=!1),xt(e,a,t),X0(t.stateNode,t.type,t.memoizedProps),be=n,Ea=r;break;case 5:
re||Je(t,a),Fo(t);case 6:if(t.tag===6&&Fo(t),n=be,r=Ea,be=null,xt(e,a,t),be=n,Ea=r,be!==null)if(Ea)try{(be.nodeType===9?be.body:be.nodeName==="HTML"?be.ownerDocument.
body:be).removeChild(t.stateNode),I=!0}catch(i){le(t,a,i)}else try{be.removeChild(t.stateNode),I=!0}catch(i){le(t,a,i)}break;case 18:be!==null&&(Ea?(e=be,Gv(e.nodeType===
9?e.body:e.nodeName==="HTML"?e.ownerDocument.body:e,t.stateNode),io(e)):Gv(be,t.stateNode));break;case 4:n=be,r=Ea,be=t.stateNode.containerInfo,Ea=!0,xt(e,a,t),
be=n,Ea=r;break;case 0:case 11:case 14:case 15:cr(2,t,a),re||cr(4,t,a),xt(e,a,t);break;case 1:re||(Je(t,a),n=t.stateNode,typeof n.componentWillUnmount=="functio\
n"&&Ib(t,a,n)),xt(e,a,t);break;case 21:xt(e,a,t);break;case 22:re=(n=re)||t.memoizedState!==null,xt(e,a,t),re=n;break;case 30:Je(t,a),xt(e,a,t);break;case 7:re||
Je(t,a),xt(e,a,t);break;default:xt(e,a,t)}}function o0(e,a){if(a.memoizedState===null&&(e=a.alternate,e!==null&&(e=e.memoizedState,e!==null))){e=e.dehydrated;try{
io(e)}catch(t){le(a,a.return,t)}}}function l0(e,a){if(a.memoizedState===null&&(e=a.alternate,e!==null&&(e=e.memoizedState,e!==null&&(e=e.dehydrated,e!==null))))
try{io(e)}catch(t){le(a,a.return,t)}}function r5(e){switch(e.tag){case 31:case 13:case 19:var a=e.stateNode;return a===null&&(a=e.stateNode=new Sv),a;case 22:return e=
e.stateNode,a=e._retryCache,a===null&&(a=e._retryCache=new Sv),a;default:throw Error(x(435,e.tag))}}function Ac(e,a){var t=r5(e);a.forEach(function(n){if(!t.has(
n)){t.add(n);var r=v5.bind(null,e,n);n.then(r,r)}})}function pa(e,a,t){var n=a.deletions;if(n!==null)for(var r=0;r<n.length;r++){var i=n[r],o=e,l=a,c=l;e:for(;c!==
null;){switch(c.tag){case 27:if(mr(c.type)){be=c.stateNode,Ea=!1;break e}break;case 5:be=c.stateNode,Ea=!1;break e;case 3:case 4:be=c.stateNode.containerInfo,Ea=
!0;break e}c=c.return}if(be===null)throw Error(x(160));i0(o,l,i),be=null,Ea=!1,o=i.alternate,o!==null&&(o.return=null),i.return=null}if(a.subtreeFlags&13886)for(a=
a.child;a!==null;)c0(a,e,t),a=a.sibling}var kt=null;function c0(e,a,t){var n=e.alternate,r=e.flags;switch(e.tag){case 0:case 11:case 14:case 15:if(r&4&&(n=e.updateQueue,
n=n!==null?n.events:null,n!==null))for(var i=0;i<n.length;i++){var o=n[i];o.ref.impl=o.nextImpl}pa(a,e,t),va(e),r&4&&(cr(3,e,e.return),Sl(3,e),cr(5,e,e.return));
break;case 1:pa(a,e,t),va(e),r&512&&(re||n===null||Je(n,n.return)),r&64&&Ye&&(e=e.updateQueue,e!==null&&(a=e.callbacks,a!==null&&(t=e.shared.hiddenCallbacks,e.shared.
hiddenCallbacks=t===null?a:t.concat(a))));break;case 26:if(i=kt,pa(a,e,t),va(e),r&512&&(re||n===null||Je(n,n.return)),r&4)if(r=n!==null?n.memoizedState:null,t=e.
memoizedState,n===null)if(t===null)if(e.stateNode===null)if(Ye)e.stateNode=U0(e.type,e.memoizedProps,a.containerInfo,e);else{e:{a=e.type,t=e.memoizedProps,r=i.ownerDocument||
i;a:switch(a){case"title":n=r.getElementsByTagName("title")[0],(!n||n[_l]||n[Ie]||n.namespaceURI==="http://www.w3.org/2000/svg"||n.hasAttribute("itemprop"))&&(n=
r.createElement(a),r.head.insertBefore(n,r.querySelector("head > title"))),We(n,a,t),n[Ie]=e,Ve(n),a=n;break e;case"link":if(i=Iv("link","href",r).get(a+(t.href||
""))){for(o=0;o<i.length;o++)if(n=i[o],n.getAttribute("href")===(t.href==null||t.href===""?null:t.href)&&n.getAttribute("rel")===(t.rel==null?null:t.rel)&&n.getAttribute(
"title")===(t.title==null?null:t.title)&&n.getAttribute("crossorigin")===(t.crossOrigin==null?null:t.crossOrigin)){i.splice(o,1);break a}}n=r.createElement(a),We(
n,a,t),r.head.appendChild(n);break;case"meta":if(i=Iv("meta","content",r).get(a+(t.content||""))){for(o=0;o<i.length;o++)if(n=i[o],n.getAttribute("content")===(t.
content==null?null:""+t.content)&&n.getAttribute("name")===(t.name==null?null:t.name)&&n.getAttribute("property")===(t.property==null?null:t.property)&&n.getAttribute(
"http-equiv")===(t.httpEquiv==null?null:t.httpEquiv)&&n.getAttribute("charset")===(t.charSet==null?null:t.charSet)){i.splice(o,1);break a}}n=r.createElement(a),
We(n,a,t),r.head.appendChild(n);break;default:throw Error(x(468,a))}n[Ie]=e,Ve(n),a=n}e.stateNode=a}else Ye||xu(i,e.type,e.stateNode);else e.stateNode=Jv(i,t,e.
memoizedProps);else r!==t?(r===null?(a=n.stateNode,a===null||re||a.parentNode.removeChild(a)):r.count--,t===null?Ye||xu(i,e.type,e.stateNode):Jv(i,t,e.memoizedProps)):
t===null&&e.stateNode!==null&&nm(e,e.memoizedProps,n.memoizedProps);break;case 27:pa(a,e,t),va(e),r&512&&(re||n===null||Je(n,n.return)),n!==null&&r&4&&nm(e,e.memoizedProps,
n.memoizedProps);break;case 5:if(i=Kt,Kt=!1,pa(a,e,t),Kt=i,va(e),r&512&&(re||n===null||Je(n,n.return)),e.flags&32){a=e.stateNode;try{Ii(a,""),I=!0}catch(f){le(e,
e.return,f)}}r&4&&e.stateNode!=null&&(a=e.memoizedProps,nm(e,a,n!==null?n.memoizedProps:a)),r&1024&&(im=!0);break;case 6:if(pa(a,e,t),va(e),r&4){if(e.stateNode===
null)throw Error(x(162));a=e.memoizedProps,t=e.stateNode;try{t.nodeValue=a,I=!0}catch(f){le(e,e.return,f)}}break;case 3:if(I=!1,Jc=null,i=kt,kt=fl(a.containerInfo),
pa(a,e,t),kt=i,va(e),r&4&&n!==null&&n.memoizedState.isDehydrated)try{io(a.containerInfo)}catch(f){le(e,e.return,f)}im&&(im=!1,s0(e)),I=!1;break;case 4:r=Kt,Kt=Ye,
n=Op(),i=kt,kt=fl(e.stateNode.containerInfo),pa(a,e,t),va(e),kt=i,I&&Ko&&(bs=!0),I=n,Kt=r;break;case 12:pa(a,e,t),va(e);break;case 31:pa(a,e,t),va(e),r&4&&(a=e.
updateQueue,a!==null&&(e.updateQueue=null,Ac(e,a)));break;case 13:pa(a,e,t),va(e),e.child.flags&8192&&e.memoizedState!==null!=(n!==null&&n.memoizedState!==null)&&
(Ks=Xa()),r&4&&(a=e.updateQueue,a!==null&&(e.updateQueue=null,Ac(e,a)));break;case 22:i=e.memoizedState!==null,o=n!==null&&n.memoizedState!==null;var l=Ye,c=re,
s=Kt;Ye=l||i,Kt=s||i,re=c||o,pa(a,e,t),re=c,Kt=s,Ye=l,va(e),r&8192&&(a=e.stateNode,a._visibility=i?a._visibility&-2:a._visibility|1,!i||n===null||o||Ye||re||(a=
o||re,t=Ye,n=re,Ye=i||Ye,re=a,Ln(e,2),Ye=t,re=n),!i&&Kt||ru(e,i)),r&4&&(a=e.updateQueue,a!==null&&(t=a.retryQueue,t!==null&&(a.retryQueue=null,Ac(e,t))));break;case 19:
pa(a,e,t),va(e),r&4&&(a=e.updateQueue,a!==null&&(e.updateQueue=null,Ac(e,a)));break;case 30:r&512&&(re||n===null||Je(n,n.return)),r=Op(),i=Ko,o=(t&335544064)===
t,l=e.memoizedProps,Ko=o&&xn(l.default,l.update)!=="none",pa(a,e,t),va(e),o&&n!==null&&I&&(e.flags|=4),Ko=i,I=r;break;case 21:break;case 7:r&512&&(re||n===null||
Je(n,n.return)),n&&n.stateNode!==null&&(n.stateNode._fragmentFiber=e);default:pa(a,e,t),va(e)}}function va(e){var a=e.flags;if(a&2){try{for(var t,n=e.return;n!==
null;){if($b(n)){t=n;break}n=n.return}n=null;for(var r=e.return;r!==null;){if(sf(r)){var i=r.stateNode;n===null?n=[i]:n.push(i)}if(cf(r))break;r=r.return}var o=n;
if(t==null)throw Error(x(160));switch(t.tag){case 27:var l=t.stateNode,c=rm(e);vs(e,c,l,o);break;case 5:var s=t.stateNode;t.flags&32&&(Ii(s,""),t.flags&=-33);var f=rm(
e);vs(e,f,s,o);break;case 3:case 4:var h=t.stateNode.containerInfo,d=rm(e);Pm(e,d,h,o);break;default:throw Error(x(161))}}catch(m){le(e,e.return,m)}e.flags&=-3}
a&4096&&(e.flags&=-4097)}function s0(e){if(e.subtreeFlags&1024)for(e=e.child;e!==null;){var a=e;s0(a),a.tag===5&&a.flags&1024&&(a=a.stateNode,ro=!0,a.reset(),ro=
!1),e=e.sibling}}function _i(e,a){if(a.subtreeFlags&9270)for(a=a.child;a!==null;)d0(a,e),a=a.sibling;else a0(a,!1)}function d0(e,a){var t=e.alternate;if(t===null)
Wm(e,!1);else switch(e.tag){case 3:if(nu=Yt=!1,kv(),_i(a,e),!Yt&&!bs){if(e=Qt,e!==null)for(var n=0;n<e.length;n+=3){t=e[n];var r=e[n+1];q0(t,e[n+2]),t=t.ownerDocument.
documentElement,t!==null&&t.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwards",pseudoElement:"::view-transition-group("+r+")"})}e=
a.containerInfo,e=e.nodeType===9?e.documentElement:e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName===""&&(e.style.viewTransitionName="none",
e.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwards",pseudoElement:"::view-transition-group(root)"}),e.animate({width:[0,0],height:[
0,0]},{duration:0,fill:"forwards",pseudoElement:"::view-transition"})),nu=!0}Qt=null;break;case 5:_i(a,e);break;case 4:n=Yt,Yt=!1,_i(a,e),Yt&&(bs=!0),Yt=n;break;case 22:
e.memoizedState===null&&(t.memoizedState!==null?Wm(e,!1):_i(a,e));break;case 30:n=Yt,r=kv(),Yt=!1,_i(a,e),Yt&&(e.flags|=4);var i=e.memoizedProps,o=e.stateNode;a=
vn(i,o),o=vn(t.memoizedProps,o);var l=xn(i.default,i.update);l==="none"?a=!1:(i=t.memoizedState,t.memoizedState=null,t=e.child,Oa=0,a=df(e,t,a,o,l,i,!0),Oa!==(i===
null?0:i.length)&&(e.flags|=32)),(e.flags&4)!==0&&a?(Pi(e,e.memoizedProps.onUpdate),Qt=r):r!==null&&(r.push.apply(r,Qt),Qt=r),Yt=(e.flags&32)!==0?!0:n;break;default:
_i(a,e)}}function jt(e,a){if(a.subtreeFlags&8772)for(a=a.child;a!==null;)t0(e,a.alternate,a),a=a.sibling}function Ln(e,a){for(e=e.child;e!==null;){var t=e,n=a;switch(t.
tag){case 0:case 11:case 14:case 15:cr(4,t,t.return),Ln(t,n);break;case 1:Je(t,t.return);var r=t.stateNode;typeof r.componentWillUnmount=="function"&&Ib(t,t.return,
r),Ln(t,n);break;case 27:(n&2)!==0&&X0(t.stateNode,t.type,t.memoizedProps);case 5:Je(t,t.return),t.tag!==5&&t.tag!==27||Fo(t),Ln(t,n);break;case 6:Fo(t);break;case 26:
Je(t,t.return),r=t.stateNode,t.memoizedState!==null||r===null||re||r.parentNode.removeChild(r),Ln(t,n);break;case 22:t.memoizedState===null&&Ln(t,n);break;case 30:
Je(t,t.return),Ln(t,n);break;case 7:Je(t,t.return);default:Ln(t,n)}e=e.sibling}}function zt(e,a,t){for(t=(a.subtreeFlags&8772)!==0?t:t&-2,a=a.child;a!==null;){var n=a.
alternate,r=e,i=a,o=i.flags,l=(t&1)!==0;switch(i.tag){case 0:case 11:case 15:zt(r,i,t),Sl(4,i);break;case 1:if(zt(r,i,t),n=i,r=n.stateNode,typeof r.componentDidMount==
"function")try{r.componentDidMount()}catch(f){le(n,n.return,f)}if(n=i,r=n.updateQueue,r!==null){var c=n.stateNode;try{var s=r.shared.hiddenCallbacks;if(s!==null)
for(r.shared.hiddenCallbacks=null,r=0;r<s.length;r++)nb(s[r],c)}catch(f){le(n,n.return,f)}}l&&o&64&&Jb(i),Vt(i,i.return);break;case 27:(t&2)!==0&&Fb(i);case 5:i.
tag!==5&&i.tag!==27||xv(i),zt(r,i,t),l&&n===null&&o&4&&Fm(i),Vt(i,i.return);break;case 6:xv(i);break;case 26:c=i.stateNode,i.memoizedState!==null||c===null||Ye||
xu(fl(c.ownerDocument),i.type,c),zt(r,i,t),l&&n===null&&o&4&&Fm(i),Vt(i,i.return);break;case 12:zt(r,i,t);break;case 31:zt(r,i,t),l&&o&4&&o0(r,i);break;case 13:
zt(r,i,t),l&&o&4&&l0(r,i);break;case 22:i.memoizedState===null&&zt(r,i,t),Vt(i,i.return);break;case 30:zt(r,i,t),Vt(i,i.return);break;case 7:Vt(i,i.return);default:
zt(r,i,t)}a=a.sibling}}function mf(e,a){var t=null;e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&(t=e.memoizedState.cachePool.pool),e=null,
a.memoizedState!==null&&a.memoizedState.cachePool!==null&&(e=a.memoizedState.cachePool.pool),e!==t&&(e!=null&&e.refCount++,t!=null&&zl(t))}function uf(e,a){e=null,
a.alternate!==null&&(e=a.alternate.memoizedState.cache),a=a.memoizedState.cache,a!==e&&(a.refCount++,e!=null&&zl(e))}function ot(e,a,t,n){var r=(t&335544064)===
t;if(a.subtreeFlags&(r?10262:10256))for(a=a.child;a!==null;)m0(e,a,t,n),a=a.sibling;else r&&e0(a)}function m0(e,a,t,n){var r=(t&335544064)===t;r&&a.alternate===
null&&a.return!==null&&a.return.alternate!==null&&Vc(a);var i=a.flags;switch(a.tag){case 0:case 11:case 15:ot(e,a,t,n),i&2048&&Sl(9,a);break;case 1:ot(e,a,t,n);
break;case 3:ot(e,a,t,n),r&&nu&&(e=e.containerInfo,e=e.nodeType===9?e.body:e.nodeName==="HTML"?e.ownerDocument.body:e,e.style.viewTransitionName==="root"&&(e.style.
viewTransitionName=""),e=e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName==="none"&&(e.style.viewTransitionName="")),i&2048&&(i=null,a.alternate!==
null&&(i=a.alternate.memoizedState.cache),a=a.memoizedState.cache,a!==i&&(a.refCount++,i!=null&&zl(i)));break;case 12:if(i&2048){ot(e,a,t,n),i=a.stateNode;try{var o=a.
memoizedProps,l=o.id,c=o.onPostCommit;typeof c=="function"&&c(l,a.alternate===null?"mount":"update",i.passiveEffectDuration,-0)}catch(s){le(a,a.return,s)}}else ot(
e,a,t,n);break;case 31:ot(e,a,t,n);break;case 13:ot(e,a,t,n);break;case 23:break;case 22:o=a.stateNode,l=a.alternate,a.memoizedState!==null?(r&&l!==null&&l.memoizedState===
null&&Vc(l),o._visibility&2?ot(e,a,t,n):Po(e,a)):(r&&l!==null&&l.memoizedState!==null&&Vc(a),o._visibility&2?ot(e,a,t,n):(o._visibility|=2,zi(e,a,t,n,(a.subtreeFlags&
10256)!==0||!1))),i&2048&&mf(l,a);break;case 24:ot(e,a,t,n),i&2048&&uf(a.alternate,a);break;case 30:r&&(i=a.alternate,i!==null&&(Pt(i.child,!0),Pt(a.child,!0))),
ot(e,a,t,n);break;default:ot(e,a,t,n)}}function zi(e,a,t,n,r){for(r=r&&((a.subtreeFlags&10256)!==0||!1),a=a.child;a!==null;){var i=e,o=a,l=t,c=n,s=o.flags;switch(o.
tag){case 0:case 11:case 15:zi(i,o,l,c,r),Sl(8,o);break;case 23:break;case 22:var f=o.stateNode;o.memoizedState!==null?f._visibility&2?zi(i,o,l,c,r):Po(i,o):(f.
_visibility|=2,zi(i,o,l,c,r)),r&&s&2048&&mf(o.alternate,o);break;case 24:zi(i,o,l,c,r),r&&s&2048&&uf(o.alternate,o);break;default:zi(i,o,l,c,r)}a=a.sibling}}function Po(e,a){
if(a.subtreeFlags&10256)for(a=a.child;a!==null;){var t=e,n=a,r=n.flags;switch(n.tag){case 22:Po(t,n),r&2048&&mf(n.alternate,n);break;case 24:Po(t,n),r&2048&&uf(
n.alternate,n);break;default:Po(t,n)}a=a.sibling}}var Ar=8192;function kr(e,a,t){if(e.subtreeFlags&Ar)for(e=e.child;e!==null;)u0(e,a,t),e=e.sibling}function u0(e,a,t){
switch(e.tag){case 26:kr(e,a,t),e.flags&Ar&&(e.memoizedState!==null?c_(t,kt,e.memoizedState,e.memoizedProps):(e=e.stateNode,(a&335544128)===a&&Fv(t,e)));break;case 5:
kr(e,a,t),e.flags&Ar&&(e=e.stateNode,(a&335544128)===a&&Fv(t,e));break;case 3:case 4:var n=kt;kt=fl(e.stateNode.containerInfo),kr(e,a,t),kt=n;break;case 22:e.memoizedState===
null&&(n=e.alternate,n!==null&&n.memoizedState!==null?(n=Ar,Ar=16777216,kr(e,a,t),Ar=n):kr(e,a,t));break;case 30:if((e.flags&Ar)!==0&&(n=e.memoizedProps.name,n!=
null&&n!=="auto")){var r=e.stateNode;r.paired=null,Va===null&&(Va=new Map),Va.set(n,r)}kr(e,a,t);break;default:kr(e,a,t)}}function f0(e){var a=e.alternate;if(a!==
null&&(e=a.child,e!==null)){a.child=null;do a=e.sibling,e.sibling=null,e=a;while(e!==null)}}function Ro(e){var a=e.deletions;if((e.flags&16)!==0){if(a!==null)for(var t=0;t<
a.length;t++){var n=a[t];je=n,p0(n,e)}f0(e)}if(e.subtreeFlags&10256)for(e=e.child;e!==null;)h0(e),e=e.sibling}function h0(e){switch(e.tag){case 0:case 11:case 15:
Ro(e),e.flags&2048&&cr(9,e,e.return);break;case 3:Ro(e);break;case 12:Ro(e);break;case 22:var a=e.stateNode;e.memoizedState!==null&&a._visibility&2&&(e.return===
null||e.return.tag!==13)?(a._visibility&=-3,Qc(e)):Ro(e);break;default:Ro(e)}}function Qc(e){var a=e.deletions;if((e.flags&16)!==0){if(a!==null)for(var t=0;t<a.
length;t++){var n=a[t];je=n,p0(n,e)}f0(e)}for(e=e.child;e!==null;){switch(a=e,a.tag){case 0:case 11:case 15:cr(8,a,a.return),Qc(a);break;case 22:t=a.stateNode,t.
_visibility&2&&(t._visibility&=-3,Qc(a));break;default:Qc(a)}e=e.sibling}}function p0(e,a){for(;je!==null;){var t=je;switch(t.tag){case 0:case 11:case 15:cr(8,t,
a);break;case 23:case 22:if(t.memoizedState!==null&&t.memoizedState.cachePool!==null){var n=t.memoizedState.cachePool.pool;n!=null&&n.refCount++}break;case 24:zl(
t.memoizedState.cache)}if(n=t.child,n!==null)n.return=t,je=n;else e:for(t=e;je!==null;){n=je;var r=n.sibling,i=n.return;if(r0(n),n===t){je=null;break e}if(r!==null){
r.return=i,je=r;break e}je=i}}}var i5={getCacheForType:function(e){var a=$e(Ue),t=a.data.get(e);return t===void 0&&(t=e(),a.data.set(e,t)),t},cacheSignal:function(){
return $e(Ue).controller.signal}},o5=typeof WeakMap=="function"?WeakMap:Map,F=0,me=null,j=null,Q=0,ie=0,Ka=null,Xn=!1,mo=!1,ff=!1,wn=0,Se=0,sr=0,Rr=0,ys=0,Qa=0,
Fi=0,Wo=null,Na=null,ou=!1,Ks=0,v0=0,ws=1/0,_s=null,ar=null,_e=0,Tt=null,Yr=null,Ft=0,lu=0,cu=null,g0=null,Vi=null,Qi=null,Xi=null,el=0,Xc=null;function Ia(){return(F&
2)!==0&&Q!==0?Q&-Q:D.T!==null?pf():_g()}function b0(){if(Qa===0)if((Q&536870912)===0||H){var e=hc;hc<<=1,(hc&3932160)===0&&(hc=262144),Qa=e}else Qa=536870912;return e=
ea.current,e!==null&&(e.flags|=32),Qa}function Pi(e,a){if(a!=null){var t=e.stateNode,n=t.ref;n===null&&(n=t.ref=L0(vn(e.memoizedProps,t))),Qi===null&&(Qi=[]),Qi.
push(a.bind(null,n))}}function Da(e,a,t){(e===me&&(ie===2||ie===9)||e.cancelPendingCommit!==null)&&(Wi(e,0),Zn(e,Q,Qa,!1)),wl(e,t),((F&2)===0||e!==me)&&(e===me&&
((F&2)===0&&(Rr|=t),Se===4&&Zn(e,Q,Qa,!1)),en(e))}function y0(e,a,t){if((F&6)!==0)throw Error(x(327));var n=!t&&(a&127)===0&&(a&e.expiredLanes)===0||yl(e,a),r=n?
s5(e,a):om(e,a,!0),i=n;do{if(r===0){mo&&!n&&Zn(e,a,0,!1);break}else{if(t=e.current.alternate,i&&!l5(t)){r=om(e,a,!1),i=!1;continue}if(r===2){if(i=a,e.errorRecoveryDisabledLanes&
i)var o=0;else o=e.pendingLanes&-536870913,o=o!==0?o:o&536870912?536870912:0;if(o!==0){a=o;e:{var l=e;r=Wo;var c=l.current.memoizedState.isDehydrated;if(c&&(Wi(
l,o).flags|=256),o=om(l,o,!1),o!==2&&o!==6){if(ff&&!c){l.errorRecoveryDisabledLanes|=i,Rr|=i,r=4;break e}i=Na,Na=r,i!==null&&(Na===null?Na=i:Na.push.apply(Na,i))}
r=o}if(i=!1,r!==2)continue}}if(r===1){Wi(e,0),Zn(e,a,0,!0);break}e:{switch(n=e,i=r,i){case 0:case 1:throw Error(x(345));case 4:if((a&4194048)!==a&&(a&62914560)!==
a)break;case 6:Zn(n,a,Qa,!Xn);break e;case 2:Na=null;break;case 3:case 5:break;default:throw Error(x(329))}if((a&62914560)===a&&(r=Ks+300-Xa(),10<r)){if(Zn(n,a,
Qa,!Xn),As(n,0,!0)!==0)break e;Ft=a,n.timeoutHandle=gf(Tv.bind(null,n,t,Na,_s,ou,a,Qa,Rr,Fi,Xn,i,"Throttled",-0,0),r);break e}Tv(n,t,Na,_s,ou,a,Qa,Rr,Fi,Xn,i,null,
-0,0)}}break}while(!0);en(e)}function Tv(e,a,t,n,r,i,o,l,c,s,f,h,d,m){e.timeoutHandle=-1;var w=a.subtreeFlags,k=(i&335544064)===i;if(h=null,(k||w&8192||(w&16785408)===
16785408)&&(h={stylesheets:null,count:0,imgCount:0,imgBytes:0,suspenseyImages:[],waitingForImages:!0,waitingForViewTransition:!1,unsuspend:Zt},Va=null,u0(a,i,h),
k&&(w=h,k=e.containerInfo,k=(k.nodeType===9?k:k.ownerDocument).__reactViewTransition,k!=null&&(w.count++,w.waitingForViewTransition=!0,w=hl.bind(w),k.finished.then(
w,w))),w=(i&62914560)===i?Ks-Xa():(i&4194048)===i?v0-Xa():0,w=s_(h,w),w!==null)){Ft=i,e.cancelPendingCommit=w(Cv.bind(null,e,a,i,t,n,r,o,l,c,s,f,h,null,d,m)),Zn(
e,i,o,!s);return}Cv(e,a,i,t,n,r,o,l,c,s,f,h)}function l5(e){for(var a=e;;){var t=a.tag;if((t===0||t===11||t===15)&&a.flags&16384&&(t=a.updateQueue,t!==null&&(t=
t.stores,t!==null)))for(var n=0;n<t.length;n++){var r=t[n],i=r.getSnapshot;r=r.value;try{if(!$a(i(),r))return!1}catch{return!1}}if(t=a.child,a.subtreeFlags&16384&&
t!==null)t.return=a,a=t;else{if(a===e)break;for(;a.sibling===null;){if(a.return===null||a.return===e)return!0;a=a.return}a.sibling.return=a.return,a=a.sibling}}
return!0}function Zn(e,a,t,n){a=vg(e,a),a&=~ys,a&=~Rr,e.suspendedLanes|=a,e.pingedLanes&=~a,n&&(e.warmLanes|=a),n=e.expirationTimes;for(var r=a;0<r;){var i=31-Ja(
r),o=1<<i;n[i]=-1,r&=~o}t!==0&&bg(e,t,a)}function Ys(){return(F&6)===0?(Tl(0,!1),!1):!0}function hf(){if(j!==null){if(ie===0)var e=j.return;else e=j,un=Zr=null,
$u(e),Ki=null,ll=0,e=j;for(;e!==null;)Zb(e.alternate,e),e=e.return;j=null}}function Wi(e,a){var t=e.timeoutHandle;return t!==-1&&(e.timeoutHandle=-1,E5(t)),t=e.
cancelPendingCommit,t!==null&&(e.cancelPendingCommit=null,t()),Ft=0,hf(),me=e,j=t=fn(e.current,null),Q=a,ie=0,Ka=null,Xn=!1,mo=yl(e,a),ff=!1,Fi=Qa=ys=Rr=sr=Se=0,
Na=Wo=null,ou=!1,wn=vg(e,a),Ms(),t}function w0(e,a){U=null,D.H=fs,a===co||a===Us?(a=Wp(),ie=3):a===Yu?(a=Wp(),ie=4):ie=a===rf?8:a!==null&&typeof a=="object"&&typeof a.
then=="function"?6:1,Ka=a,j===null&&(Se=1,hs(e,mt(a,e.current)))}function _0(){var e=ea.current;return e===null?!0:(Q&4194048)===Q?da===null:(Q&62914560)===Q||(Q&
536870912)!==0?e===da:!1}function x0(){var e=D.H;return D.H=fs,e===null?fs:e}function z0(){var e=D.A;return D.A=i5,e}function xs(){Se=4,Xn||(Q&4194048)!==Q&&ea.
current!==null||(mo=!0),(sr&134217727)===0&&(Rr&134217727)===0||me===null||Zn(me,Q,Qa,!1)}function om(e,a,t){var n=F;F|=2;var r=x0(),i=z0();(me!==e||Q!==a)&&(_s=
null,Wi(e,a)),a=!1;var o=Se;e:do try{if(ie!==0&&j!==null){var l=j,c=Ka;switch(ie){case 8:hf(),o=6;break e;case 3:case 2:case 9:case 6:ea.current===null&&(a=!0);
var s=ie;if(ie=0,Ka=null,Bi(e,l,c,s),t&&mo){o=0;break e}break;default:s=ie,ie=0,Ka=null,Bi(e,l,c,s)}}c5(),o=Se;break}catch(f){w0(e,f)}while(!0);return a&&e.shellSuspendCounter++,
un=Zr=null,F=n,D.H=r,D.A=i,j===null&&(me=null,Q=0,Ms()),o}function c5(){for(;j!==null;)k0(j)}function s5(e,a){var t=F;F|=2;var n=x0(),r=z0();me!==e||Q!==a?(_s=null,
ws=Xa()+500,Wi(e,a)):mo=yl(e,a);e:do try{if(ie!==0&&j!==null){a=j;var i=Ka;a:switch(ie){case 1:ie=0,Ka=null,Bi(e,a,i,1);break;case 2:case 9:if(Pp(i)){ie=0,Ka=null,
Av(a);break}a=function(){ie!==2&&ie!==9||me!==e||(ie=7),en(e)},i.then(a,a);break e;case 3:ie=7;break e;case 4:ie=5;break e;case 7:Pp(i)?(ie=0,Ka=null,Av(a)):(ie=
0,Ka=null,Bi(e,a,i,7));break;case 5:var o=null;switch(j.tag){case 26:o=j.memoizedState;case 5:case 27:var l=j;if(o?I0(o):l.stateNode.complete){ie=0,Ka=null;var c=l.
sibling;if(c!==null)j=c;else{var s=l.return;s!==null?(j=s,js(s)):j=null}break a}}ie=0,Ka=null,Bi(e,a,i,5);break;case 6:ie=0,Ka=null,Bi(e,a,i,6);break;case 8:hf(),
Se=6;break e;default:throw Error(x(462))}}d5();break}catch(f){w0(e,f)}while(!0);return un=Zr=null,D.H=n,D.A=r,F=t,j!==null?0:(me=null,Q=0,Ms(),Se)}function d5(){
for(;j!==null&&!Aw();)k0(j)}function k0(e){var a=Xb(e.alternate,e,wn);e.memoizedProps=e.pendingProps,a===null?js(e):j=a}function Av(e){var a=e,t=a.alternate;switch(a.
tag){case 15:case 0:a=pv(t,a,a.pendingProps,a.type,void 0,Q);break;case 11:a=pv(t,a,a.pendingProps,a.type.render,a.ref,Q);break;case 5:$u(a);var n=a;n===Qe&&(H?
(os(n),n.tag===5&&n.stateNode!=null&&(he=n.stateNode)):(os(n),H=!0));default:Zb(t,a),a=j=Jg(a,wn),a=Xb(t,a,wn)}e.memoizedProps=e.pendingProps,a===null?js(e):j=a}
function Bi(e,a,t,n){un=Zr=null,$u(a),Ki=null,ll=0;var r=a.return;try{if(F2(e,r,a,t,Q)){Se=1,hs(e,mt(t,e.current)),j=null;return}}catch(i){if(r!==null)throw j=r,
i;Se=1,hs(e,mt(t,e.current)),j=null;return}a.flags&32768?(H||n===1?e=!0:mo||(Q&536870912)!==0?e=!1:(Xn=e=!0,(n===2||n===9||n===3||n===6)&&(n=ea.current,n!==null&&
n.tag===13&&(n.flags|=16384))),S0(a,e)):js(a)}function js(e){var a=e;do{if((a.flags&32768)!==0){S0(a,Xn);return}e=a.return;var t=a5(a.alternate,a,wn);if(t!==null){
j=t;return}if(a=a.sibling,a!==null){j=a;return}j=a=e}while(a!==null);Se===0&&(Se=5)}function S0(e,a){do{var t=t5(e.alternate,e);if(t!==null){t.flags&=32767,j=t;
return}if(t=e.return,t!==null&&(t.flags|=32768,t.subtreeFlags=0,t.deletions=null),!a&&(e=e.sibling,e!==null)){j=e;return}j=e=t}while(e!==null);Se=6,j=null}function Cv(e,a,t,n,r,i,o,l,c,s,f,h){
e.cancelPendingCommit=null;do Vs();while(_e!==0);if((F&6)!==0)throw Error(x(327));if(a!==null){if(a===e.current)throw Error(x(177));e===me&&(j=me=null,Q=0),Yr=a,
Tt=e,Ft=t,cu=r,g0=n,m5(e,a,t,o,l,c,h)}}function m5(e,a,t,n,r,i,o){var l=a.lanes|a.childLanes;if(lu=l,l|=Bu,qw(e,t,l,n,r,i),Qi=null,(t&335544064)===t?(Xi=L2(e),n=
10262):(Xi=null,n=10256),(a.subtreeFlags&n)!==0||(a.flags&n)!==0?(e.callbackNode=null,e.callbackPriority=0,g5(as,function(){return uu(),null})):(e.callbackNode=
null,e.callbackPriority=0),gs=!1,n=(a.flags&13878)!==0,(a.subtreeFlags&13878)!==0||n){n=D.T,D.T=null,r=P.p,P.p=2,i=F,F|=4;try{n5(e,a,t)}finally{F=i,P.p=r,D.T=n}}
_e=1,gs?Vi=U5(o,e.containerInfo,Xi,su,du,f5,mu,uu,u5,null,null):(su(),du(),mu())}function u5(e){if(_e!==0){var a=Tt.onRecoverableError;a(e,{componentStack:null})}}
function f5(){_e===3&&(_e=0,d0(Yr,Tt),_e=4)}function su(){if(_e===1){_e=0;var e=Tt,a=Yr,t=Ft,n=(a.flags&13878)!==0;if((a.subtreeFlags&13878)!==0||n){n=D.T,D.T=null;
var r=P.p;P.p=2;var i=F;F|=4;try{Ko=bs=!1,c0(a,e,t),t=vu;var o=Gg(e.containerInfo),l=t.focusedElem,c=t.selectionRange;if(o!==l&&l&&l.ownerDocument&&Lg(l.ownerDocument.
documentElement,l)){if(c!==null&&Uu(l)){var s=c.start,f=c.end;if(f===void 0&&(f=s),"selectionStart"in l)l.selectionStart=s,l.selectionEnd=Math.min(f,l.value.length);else{
var h=l.ownerDocument||document,d=h&&h.defaultView||window;if(d.getSelection){var m=d.getSelection(),w=l.textContent.length,k=Math.min(c.start,w),z=c.end===void 0?
k:Math.min(c.end,w);!m.extend&&k>z&&(o=z,z=k,k=o);var p=Vp(l,k),u=Vp(l,z);if(p&&u&&(m.rangeCount!==1||m.anchorNode!==p.node||m.anchorOffset!==p.offset||m.focusNode!==
u.node||m.focusOffset!==u.offset)){var v=h.createRange();v.setStart(p.node,p.offset),m.removeAllRanges(),k>z?(m.addRange(v),m.extend(u.node,u.offset)):(v.setEnd(
u.node,u.offset),m.addRange(v))}}}}for(h=[],m=l;m=m.parentNode;)m.nodeType===1&&h.push({element:m,left:m.scrollLeft,top:m.scrollTop});for(typeof l.focus=="funct\
ion"&&l.focus(),l=0;l<h.length;l++){var g=h[l];g.element.scrollLeft=g.left,g.element.scrollTop=g.top}}ro=!!pu,vu=pu=null}finally{F=i,P.p=r,D.T=n}}e.current=a,_e=
2}}function du(){if(_e===2){_e=0;var e=Tt,a=Yr,t=(a.flags&8772)!==0;if((a.subtreeFlags&8772)!==0||t){t=D.T,D.T=null;var n=P.p;P.p=2;var r=F;F|=4;try{t0(e,a.alternate,
a)}finally{F=r,P.p=n,D.T=t}}_e=3}}function mu(){if(_e===4||_e===3){_e=0;var e=Vi;Vi=null,Cw();var a=Tt,t=Yr,n=Ft,r=g0,i=(n&335544064)===n?10262:10256;if((t.subtreeFlags&
i)!==0||(t.flags&i)!==0?_e=5:(_e=0,Yr=Tt=null,T0(a,a.pendingLanes)),i=a.pendingLanes,i===0&&(ar=null),Eu(n),t=t.stateNode,Za&&typeof Za.onCommitFiberRoot=="func\
tion")try{Za.onCommitFiberRoot(bl,t,void 0,(t.current.flags&128)===128)}catch{}if(r!==null){t=D.T,i=P.p,P.p=2,D.T=null;try{for(var o=a.onRecoverableError,l=0;l<
r.length;l++){var c=r[l];o(c.value,{componentStack:c.stack})}}finally{D.T=t,P.p=i}}if(r=Qi,o=Xi,Xi=null,r!==null&&(Qi=null,o===null&&(o=[]),e!==null))for(c=0;c<
r.length;c++)t=(0,r[c])(o),t!==void 0&&e.finished.finally(t);(Ft&3)!==0&&Vs(),en(a),i=a.pendingLanes,(n&261930)!==0&&(i&42)!==0?a===Xc?el++:(el=0,Xc=a):(el=0,Xc=
null),Tl(0,!1)}}function T0(e,a){(e.pooledCacheLanes&=a)===0&&(a=e.pooledCache,a!=null&&(e.pooledCache=null,zl(a)))}function Vs(){return Vi!==null&&(Vi.skipTransition(),
Vi=null),su(),du(),mu(),uu()}function uu(){if(_e!==5)return!1;var e=Tt,a=lu;lu=0;var t=Eu(Ft),n=D.T,r=P.p;try{P.p=32>t?32:t,D.T=null,t=cu,cu=null;var i=Tt,o=Ft;
if(_e=0,Yr=Tt=null,Ft=0,(F&6)!==0)throw Error(x(331));var l=F;if(F|=4,h0(i.current),m0(i,i.current,o,t),F=l,Tl(0,!1),Za&&typeof Za.onPostCommitFiberRoot=="funct\
ion")try{Za.onPostCommitFiberRoot(bl,i)}catch{}return!0}finally{P.p=r,D.T=n,T0(e,a)}}function Ev(e,a,t){a=mt(t,a),a=Qm(e.stateNode,a,2),e=Pn(e,a,2),e!==null&&(wl(
e,2),en(e))}function le(e,a,t){if(e.tag===3)Ev(e,e,t);else for(;a!==null;){if(a.tag===3){Ev(a,e,t);break}else if(a.tag===1){var n=a.stateNode;if(typeof a.type.getDerivedStateFromError==
"function"||typeof n.componentDidCatch=="function"&&(ar===null||!ar.has(n))){e=mt(t,e),t=Kb(2),n=Pn(a,t,2),n!==null&&(Yb(t,n,a,e),wl(n,2),en(n));break}}a=a.return}}
function lm(e,a,t){var n=e.pingCache;if(n===null){n=e.pingCache=new o5;var r=new Set;n.set(a,r)}else r=n.get(a),r===void 0&&(r=new Set,n.set(a,r));r.has(t)||(ff=
!0,r.add(t),e=h5.bind(null,e,a,t),a.then(e,e))}function h5(e,a,t){var n=e.pingCache;n!==null&&n.delete(a),e.pingedLanes|=e.suspendedLanes&t,e.warmLanes&=~t,me===
e&&(Q&t)===t&&((Se===4||Se===3&&(Q&62914560)===Q&&300>Xa()-Ks)&&(F&2)===0?Wi(e,0):ys|=t,Fi===Q&&(Fi=0)),en(e)}function A0(e,a){a===0&&(a=gg()),e=Xr(e,a),e!==null&&
(wl(e,a),en(e))}function p5(e){var a=e.memoizedState,t=0;a!==null&&(t=a.retryLane),A0(e,t)}function v5(e,a){var t=0;switch(e.tag){case 31:case 13:var n=e.stateNode,
r=e.memoizedState;r!==null&&(t=r.retryLane);break;case 19:n=e.stateNode;break;case 22:n=e.stateNode._retryCache;break;default:throw Error(x(314))}n!==null&&n.delete(
a),A0(e,t)}function g5(e,a){return Au(e,a)}var eo=null,ki=null,fu=!1,zs=!1,cm=!1,Jn=0;function en(e){e!==ki&&e.next===null&&(ki===null?eo=ki=e:ki=ki.next=e),zs=
!0,fu||(fu=!0,y5())}function Tl(e,a){if(!cm&&zs){cm=!0;do for(var t=!1,n=eo;n!==null;){if(!a)if(e!==0){var r=n.pendingLanes;if(r===0)var i=0;else{var o=n.suspendedLanes,
l=n.pingedLanes;i=(1<<31-Ja(42|e)+1)-1,i&=r&~(o&~l),i=i&201326741?i&201326741|1:i?i|2:0}i!==0&&(t=!0,Nv(n,i))}else i=Q,i=As(n,n===me?i:0,n.cancelPendingCommit!==
null||n.timeoutHandle!==-1),(i&3)===0||yl(n,i)||(t=!0,Nv(n,i));n=n.next}while(t);cm=!1}}function b5(){C0()}function C0(){zs=fu=!1;var e=0;Jn!==0&&C5()&&(e=Jn);for(var a=Xa(),
t=null,n=eo;n!==null;){var r=n.next,i=E0(n,a);i===0?(n.next=null,t===null?eo=r:t.next=r,r===null&&(ki=t)):(t=n,(e!==0||(i&3)!==0)&&(zs=!0)),n=r}_e!==0&&_e!==5||
Tl(e,!1),Jn!==0&&(Jn=0)}function E0(e,a){for(var t=e.suspendedLanes,n=e.pingedLanes,r=e.expirationTimes,i=e.pendingLanes&-62914561;0<i;){var o=31-Ja(i),l=1<<o,c=r[o];
c===-1?((l&t)===0||(l&n)!==0)&&(r[o]=Bw(l,a)):c<=a&&(e.expiredLanes|=l),i&=~l}if(a=me,t=Q,t=As(e,e===a?t:0,e.cancelPendingCommit!==null||e.timeoutHandle!==-1),n=
e.callbackNode,t===0||e===a&&(ie===2||ie===9)||e.cancelPendingCommit!==null)return n!==null&&n!==null&&Gd(n),e.callbackNode=null,e.callbackPriority=0;if((t&3)===
0||yl(e,t)){if(a=t&-t,a===e.callbackPriority)return a;switch(n!==null&&Gd(n),Eu(t)){case 2:case 8:t=hg;break;case 32:t=as;break;case 268435456:t=pg;break;default:
t=as}return n=N0.bind(null,e),t=Au(t,n),e.callbackPriority=a,e.callbackNode=t,a}return n!==null&&n!==null&&Gd(n),e.callbackPriority=2,e.callbackNode=null,2}function N0(e,a){
if(_e!==0&&_e!==5)return e.callbackNode=null,e.callbackPriority=0,null;var t=e.callbackNode;if(Vs()&&e.callbackNode!==t)return null;var n=Q;return n=As(e,e===me?
n:0,e.cancelPendingCommit!==null||e.timeoutHandle!==-1),n===0?null:(y0(e,n,a),E0(e,Xa()),e.callbackNode!=null&&e.callbackNode===t?N0.bind(null,e):null)}function Nv(e,a){
if(Vs())return null;y0(e,a,!0)}function y5(){N5(function(){(F&6)!==0?Au(fg,b5):C0()})}function pf(){if(Jn===0){var e=Hr;e===0&&(e=fc,fc<<=1,(fc&261888)===0&&(fc=
256)),Jn=e}return Jn}function Ov(e){return e==null||typeof e=="symbol"||typeof e=="boolean"?null:typeof e=="function"?e:Rc(e)}function w5(e,a,t,n,r){if(a==="sub\
mit"&&t&&t.stateNode===r){var i=Ov((r[Ua]||null).action),o=n.submitter;o&&(a=(a=o[Ua]||null)?Ov(a.formAction):o.getAttribute("formAction"),a!==null&&(i=a,o=null));
var l=new Es("action","action",null,n,r);e.push({event:l,listeners:[{instance:null,listener:function(){if(n.defaultPrevented){if(Jn!==0){var c=new FormData(r,o);
jm(t,{pending:!0,data:c,method:r.method,action:i},null,c)}}else typeof i=="function"&&(l.preventDefault(),c=new FormData(r,o),jm(t,{pending:!0,data:c,method:r.method,
action:i},i,c))},currentTarget:r}]})}}for(Cc=0;Cc<Mm.length;Cc++)Ec=Mm[Cc],Mv=Ec.toLowerCase(),Dv=Ec[0].toUpperCase()+Ec.slice(1),At(Mv,"on"+Dv);var Ec,Mv,Dv,Cc;
At(Yg,"onAnimationEnd");At(jg,"onAnimationIteration");At(Vg,"onAnimationStart");At("dblclick","onDoubleClick");At("focusin","onFocus");At("focusout","onBlur");At(
O2,"onTransitionRun");At(M2,"onTransitionStart");At(D2,"onTransitionCancel");At(Qg,"onTransitionEnd");Ji("onMouseEnter",["mouseout","mouseover"]);Ji("onMouseLea\
ve",["mouseout","mouseover"]);Ji("onPointerEnter",["pointerout","pointerover"]);Ji("onPointerLeave",["pointerout","pointerover"]);Vr("onChange","change click fo\
cusin focusout input keydown keyup selectionchange".split(" "));Vr("onSelect","focusout contextmenu dragend focusin keydown keyup mousedown mouseup selectioncha\
nge".split(" "));Vr("onBeforeInput",["compositionend","keypress","textInput","paste"]);Vr("onCompositionEnd","compositionend focusout keydown keypress keyup mou\
sedown".split(" "));Vr("onCompositionStart","compositionstart focusout keydown keypress keyup mousedown".split(" "));Vr("onCompositionUpdate","compositionupdate\
 focusout keydown keypress keyup mousedown".split(" "));var dl="abort canplay canplaythrough durationchange emptied encrypted ended error loadeddata loadedmetad\
ata loadstart pause play playing progress ratechange resize seeked seeking stalled suspend timeupdate volumechange waiting".split(" "),_5=new Set("beforetoggle \
cancel close invalid load scroll scrollend toggle".split(" ").concat(dl));function O0(e,a){a=(a&4)!==0;for(var t=0;t<e.length;t++){var n=e[t],r=n.event;n=n.listeners;
e:{var i=void 0;if(a)for(var o=n.length-1;0<=o;o--){var l=n[o],c=l.instance,s=l.currentTarget;if(l=l.listener,c!==i&&r.isPropagationStopped())break e;i=l,r.currentTarget=
s;try{i(r)}catch(f){ns(f)}r.currentTarget=null,i=c}else for(o=0;o<n.length;o++){if(l=n[o],c=l.instance,s=l.currentTarget,l=l.listener,c!==i&&r.isPropagationStopped())
break e;i=l,r.currentTarget=s;try{i(r)}catch(f){ns(f)}r.currentTarget=null,i=c}}}}function Y(e,a){var t=a[Ap];t===void 0&&(t=a[Ap]=new Set);var n=e+"__bubble";t.
has(n)||(M0(a,e,2,!1),t.add(n))}function sm(e,a,t){var n=0;a&&(n|=4),M0(t,e,n,a)}var Nc="_reactListening"+Math.random().toString(36).slice(2);function vf(e){if(!e[Nc]){
e[Nc]=!0,zg.forEach(function(t){t!=="selectionchange"&&(_5.has(t)||sm(t,!1,e),sm(t,!0,e))});var a=e.nodeType===9?e:e.ownerDocument;a===null||a[Nc]||(a[Nc]=!0,sm(
"selectionchange",!1,a))}}function M0(e,a,t,n){switch(t1(a)){case 2:var r=f_;break;case 8:r=h_;break;default:r=zf}t=r.bind(null,a,t,e),r=void 0,!Cm||a!=="touchs\
tart"&&a!=="touchmove"&&a!=="wheel"||(r=!0),n?r!==void 0?e.addEventListener(a,t,{capture:!0,passive:r}):e.addEventListener(a,t,!0):r!==void 0?e.addEventListener(
a,t,{passive:r}):e.addEventListener(a,t,!1)}function dm(e,a,t,n,r){var i=n;if((a&1)===0&&(a&2)===0&&n!==null)e:for(;;){if(n===null)return;var o=n.tag;if(o===3||
o===4){var l=n.stateNode.containerInfo;if(l===r)break;if(o===4)for(o=n.return;o!==null;){var c=o.tag;if((c===3||c===4)&&o.stateNode.containerInfo===r)return;o=o.
return}for(;l!==null;){if(o=Cr(l),o===null)return;if(c=o.tag,c===5||c===6||c===26||c===27){n=i=o;continue e}l=l.parentNode}}n=n.return}Og(function(){var s=i,f=Ou(
t),h=[];e:{var d=Xg.get(e);if(d!==void 0){var m=Es,w=e;switch(e){case"keypress":if(Bc(t)===0)break e;case"keydown":case"keyup":m=l2;break;case"focusin":w="focus",
m=Xd;break;case"focusout":w="blur",m=Xd;break;case"beforeblur":case"afterblur":m=Xd;break;case"click":if(t.button===2)break e;case"auxclick":case"dblclick":case"\
mousedown":case"mousemove":case"mouseup":case"mouseout":case"mouseover":case"contextmenu":m=Up;break;case"drag":case"dragend":case"dragenter":case"dragexit":case"\
dragleave":case"dragover":case"dragstart":case"drop":m=Iw;break;case"touchcancel":case"touchend":case"touchmove":case"touchstart":m=u2;break;case Yg:case jg:case Vg:
m=Pw;break;case Qg:m=h2;break;case"scroll":case"scrollend":m=Zw;break;case"wheel":m=v2;break;case"copy":case"cut":case"paste":m=e2;break;case"gotpointercapture":case"\
lostpointercapture":case"pointercancel":case"pointerdown":case"pointermove":case"pointerout":case"pointerover":case"pointerup":m=qp;break;case"submit":m=d2;break;case"\
toggle":case"beforetoggle":m=b2}var k=(a&4)!==0,z=!k&&(e==="scroll"||e==="scrollend"),p=k?d!==null?d+"Capture":null:d;k=[];for(var u=s,v;u!==null;){var g=u;if(v=
g.stateNode,g=g.tag,g!==5&&g!==26&&g!==27||v===null||p===null||(g=tl(u,p),g!=null&&k.push(ml(u,g,v))),z)break;u=u.return}0<k.length&&(d=new m(d,w,null,t,f),h.push(
{event:d,listeners:k}))}}if((a&7)===0){e:{if(m=e==="mouseover"||e==="pointerover",d=e==="mouseout"||e==="pointerout",m&&t!==Am&&(w=t.relatedTarget||t.fromElement)&&
(Cr(w)||w[oo]))break e;(d||m)&&(w=f.window===f?f:(m=f.ownerDocument)?m.defaultView||m.parentWindow:window,d?(m=t.relatedTarget||t.toElement,d=s,m=m?Cr(m):null,m!==
null&&(z=gl(m),k=m.tag,m!==z||k!==5&&k!==27&&k!==6)&&(m=null)):(d=null,m=s),d!==m&&(k=Up,g="onMouseLeave",p="onMouseEnter",u="mouse",(e==="pointerout"||e==="poi\
nterover")&&(k=qp,g="onPointerLeave",p="onPointerEnter",u="pointer"),z=d==null?w:Lo(d),v=m==null?w:Lo(m),w=new k(g,u+"leave",d,t,f),w.target=z,w.relatedTarget=v,
g=null,Cr(f)===s&&(k=new k(p,u+"enter",m,t,f),k.target=v,k.relatedTarget=z,g=k),z=g,k=d&&m?pm(d,m,x5):null,d!==null&&Rv(h,w,d,k,!1),m!==null&&z!==null&&Rv(h,z,m,
k,!0)))}e:{if(d=s?Lo(s):window,m=d.nodeName&&d.nodeName.toLowerCase(),m==="select"||m==="input"&&d.type==="file")var S=Kp;else if(Gp(d))if(qg)S=C2;else{S=T2;var B=S2}else
m=d.nodeName,!m||m.toLowerCase()!=="input"||d.type!=="checkbox"&&d.type!=="radio"?s&&Nu(s.elementType)&&(S=Kp):S=A2;if(S&&(S=S(e,s))){Bg(h,S,t,f);break e}B&&B(e,
d,s)}switch(B=s?Lo(s):window,e){case"focusin":(Gp(B)||B.contentEditable==="true")&&(Ni=B,Nm=s,Vo=null);break;case"focusout":Vo=Nm=Ni=null;break;case"mousedown":
Om=!0;break;case"contextmenu":case"mouseup":case"dragend":Om=!1,Qp(h,t,f);break;case"selectionchange":if(N2)break;case"keydown":case"keyup":Qp(h,t,f)}var N;if(Ru)
e:{switch(e){case"compositionstart":var O="onCompositionStart";break e;case"compositionend":O="onCompositionEnd";break e;case"compositionupdate":O="onCompositio\
nUpdate";break e}O=void 0}else Ei?Rg(e,t)&&(O="onCompositionEnd"):e==="keydown"&&t.keyCode===229&&(O="onCompositionStart");O&&(Dg&&t.locale!=="ko"&&(Ei||O!=="on\
CompositionStart"?O==="onCompositionEnd"&&Ei&&(N=Mg()):(Vn=f,Mu="value"in Vn?Vn.value:Vn.textContent,Ei=!0)),B=ks(s,O),0<B.length&&(O=new Bp(O,e,null,t,f),h.push(
{event:O,listeners:B}),N?O.data=N:(N=Ug(t),N!==null&&(O.data=N)))),(N=w2?_2(e,t):x2(e,t))&&(O=ks(s,"onBeforeInput"),0<O.length&&(B=new Bp("onBeforeInput","befor\
einput",null,t,f),h.push({event:B,listeners:O}),B.data=N)),w5(h,e,s,t,f)}O0(h,a)})}function ml(e,a,t){return{instance:e,listener:a,currentTarget:t}}function ks(e,a){
for(var t=a+"Capture",n=[];e!==null;){var r=e,i=r.stateNode;if(r=r.tag,r!==5&&r!==26&&r!==27||i===null||(r=tl(e,t),r!=null&&n.unshift(ml(e,r,i)),r=tl(e,a),r!=null&&
n.push(ml(e,r,i))),e.tag===3)return n;e=e.return}return[]}function x5(e){if(e===null)return null;do e=e.return;while(e&&e.tag!==5&&e.tag!==27);return e||null}function Rv(e,a,t,n,r){
for(var i=a._reactName,o=[];t!==null&&t!==n;){var l=t,c=l.alternate,s=l.stateNode;if(l=l.tag,c!==null&&c===n)break;l!==5&&l!==26&&l!==27||s===null||(c=s,r?(s=tl(
t,i),s!=null&&o.unshift(ml(t,s,c))):r||(s=tl(t,i),s!=null&&o.push(ml(t,s,c)))),t=t.return}o.length!==0&&e.push({event:a,listeners:o})}var z5=/\r\n?/g,k5=/\u0000|\uFFFD/g;
function Uv(e){return(typeof e=="string"?e:""+e).replace(z5,`
`).replace(k5,"")}function D0(e,a){return a=Uv(a),Uv(e)===a}function oe(e,a,t,n,r,i){switch(t){case"children":if(typeof n=="string")a==="body"||a==="textarea"&&
n===""||Ii(e,n);else if(typeof n=="number"||typeof n=="bigint")a!=="body"&&Ii(e,""+n);else return;break;case"className":vc(e,"class",n);break;case"tabIndex":vc(
e,"tabindex",n);break;case"dir":case"role":case"viewBox":case"width":case"height":vc(e,t,n);break;case"style":Ng(e,n,i);return;case"data":if(a!=="object"){vc(e,
"data",n);break}case"src":case"href":if(n===""&&(a!=="a"||t!=="href")){e.removeAttribute(t);break}if(n==null||typeof n=="function"||typeof n=="symbol"||typeof n==
"boolean"){e.removeAttribute(t);break}n=Rc(n),e.setAttribute(t,n);break;case"action":case"formAction":if(typeof n=="function"){e.setAttribute(t,"javascript:thro\
w new Error('A React form was unexpectedly submitted. If you called form.submit() manually, consider using form.requestSubmit() instead. If you\\'re trying to us\
e event.stopPropagation() in a submit event handler, consider also calling event.preventDefault().')");break}else typeof i=="function"&&(t==="formAction"?(a!=="\
input"&&oe(e,a,"name",r.name,r,null),oe(e,a,"formEncType",r.formEncType,r,null),oe(e,a,"formMethod",r.formMethod,r,null),oe(e,a,"formTarget",r.formTarget,r,null)):
(oe(e,a,"encType",r.encType,r,null),oe(e,a,"method",r.method,r,null),oe(e,a,"target",r.target,r,null)));if(n==null||typeof n=="symbol"||typeof n=="boolean"){e.removeAttribute(
t);break}n=Rc(n),e.setAttribute(t,n);break;case"onClick":n!=null&&(e.onclick=Zt);return;case"onScroll":n!=null&&Y("scroll",e);return;case"onScrollEnd":n!=null&&
Y("scrollend",e);return;case"dangerouslySetInnerHTML":if(n!=null){if(typeof n!="object"||!("__html"in n))throw Error(x(61));if(t=n.__html,t!=null){if(r.children!=
null)throw Error(x(60));i?.__html!==t&&(e.innerHTML=t)}}break;case"multiple":e.multiple=n&&typeof n!="function"&&typeof n!="symbol";break;case"muted":e.muted=n&&
typeof n!="function"&&typeof n!="symbol";break;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"defaultValue":case"defaultChecked":case"\
innerHTML":case"ref":break;case"autoFocus":break;case"xlinkHref":if(n==null||typeof n=="function"||typeof n=="boolean"||typeof n=="symbol"){e.removeAttribute("x\
link:href");break}t=Rc(n),e.setAttributeNS("http://www.w3.org/1999/xlink","xlink:href",t);break;case"contentEditable":case"spellCheck":case"draggable":case"valu\
e":case"autoReverse":case"externalResourcesRequired":case"focusable":case"preserveAlpha":n!=null&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(t,n):e.
removeAttribute(t);break;case"inert":case"allowFullScreen":case"async":case"autoPlay":case"controls":case"credentialless":case"default":case"defer":case"disable\
d":case"disablePictureInPicture":case"disableRemotePlayback":case"formNoValidate":case"hidden":case"loop":case"noModule":case"noValidate":case"open":case"playsI\
nline":case"readOnly":case"required":case"reversed":case"scoped":case"seamless":case"itemScope":n&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(t,""):
e.removeAttribute(t);break;case"capture":case"download":n===!0?e.setAttribute(t,""):n!==!1&&n!=null&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(t,n):
e.removeAttribute(t);break;case"cols":case"rows":case"size":case"span":n!=null&&typeof n!="function"&&typeof n!="symbol"&&!isNaN(n)&&1<=n?e.setAttribute(t,n):e.
removeAttribute(t);break;case"rowSpan":case"start":n==null||typeof n=="function"||typeof n=="symbol"||isNaN(n)?e.removeAttribute(t):e.setAttribute(t,n);break;case"\
popover":Y("beforetoggle",e),Y("toggle",e),Dc(e,"popover",n);break;case"xlinkActuate":sn(e,"http://www.w3.org/1999/xlink","xlink:actuate",n);break;case"xlinkArc\
role":sn(e,"http://www.w3.org/1999/xlink","xlink:arcrole",n);break;case"xlinkRole":sn(e,"http://www.w3.org/1999/xlink","xlink:role",n);break;case"xlinkShow":sn(
e,"http://www.w3.org/1999/xlink","xlink:show",n);break;case"xlinkTitle":sn(e,"http://www.w3.org/1999/xlink","xlink:title",n);break;case"xlinkType":sn(e,"http://\
www.w3.org/1999/xlink","xlink:type",n);break;case"xmlBase":sn(e,"http://www.w3.org/XML/1998/namespace","xml:base",n);break;case"xmlLang":sn(e,"http://www.w3.org\
/XML/1998/namespace","xml:lang",n);break;case"xmlSpace":sn(e,"http://www.w3.org/XML/1998/namespace","xml:space",n);break;case"is":Dc(e,"is",n);break;case"innerT\
ext":case"textContent":return;default:if(!(2<t.length)||t[0]!=="o"&&t[0]!=="O"||t[1]!=="n"&&t[1]!=="N")t=Qw.get(t)||t,Dc(e,t,n);else return}I=!0}function hu(e,a,t,n,r,i){
switch(t){case"style":Ng(e,n,i);return;case"dangerouslySetInnerHTML":if(n!=null){if(typeof n!="object"||!("__html"in n))throw Error(x(61));if(t=n.__html,t!=null){
if(r.children!=null)throw Error(x(60));i?.__html!==t&&(e.innerHTML=t)}}break;case"children":if(typeof n=="string")Ii(e,n);else if(typeof n=="number"||typeof n==
"bigint")Ii(e,""+n);else return;break;case"onScroll":n!=null&&Y("scroll",e);return;case"onScrollEnd":n!=null&&Y("scrollend",e);return;case"onClick":n!=null&&(e.
onclick=Zt);return;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"innerHTML":case"ref":return;case"innerText":case"textContent":return;default:
if(!kg.hasOwnProperty(t))e:{if(t[0]==="o"&&t[1]==="n"&&(r=t.endsWith("Capture"),i=t.slice(2,r?t.length-7:void 0),a=e[Ua]||null,a=a!=null?a[t]:null,typeof a=="fu\
nction"&&e.removeEventListener(i,a,r),typeof n=="function")){typeof a!="function"&&a!==null&&(t in e?e[t]=null:e.hasAttribute(t)&&e.removeAttribute(t)),e.addEventListener(
i,n,r);break e}I=!0,t in e?e[t]=n:n===!0?e.setAttribute(t,""):Dc(e,t,n)}return}I=!0}function We(e,a,t){switch(a){case"div":case"span":case"svg":case"path":case"\
a":case"g":case"p":case"li":break;case"img":Y("error",e),Y("load",e);var n=!1,r=!1,i;for(i in t)if(t.hasOwnProperty(i)){var o=t[i];if(o!=null)switch(i){case"src":
n=!0;break;case"srcSet":r=!0;break;case"children":case"dangerouslySetInnerHTML":throw Error(x(137,a));default:oe(e,a,i,o,t,null)}}r&&oe(e,a,"srcSet",t.srcSet,t,
null),n&&oe(e,a,"src",t.src,t,null);return;case"input":Y("invalid",e);var l=i=o=r=null,c=null,s=null;for(n in t)if(t.hasOwnProperty(n)){var f=t[n];if(f!=null)switch(n){case"\
name":r=f;break;case"type":o=f;break;case"checked":c=f;break;case"defaultChecked":s=f;break;case"value":i=f;break;case"defaultValue":l=f;break;case"children":case"\
dangerouslySetInnerHTML":if(f!=null)throw Error(x(137,a));break;default:oe(e,a,n,f,t,null)}}Ag(e,i,l,c,s,o,r,!1);return;case"select":Y("invalid",e),n=o=i=null;for(r in t)
if(t.hasOwnProperty(r)&&(l=t[r],l!=null))switch(r){case"value":i=l;break;case"defaultValue":o=l;break;case"multiple":n=l;default:oe(e,a,r,l,t,null)}a=i,t=o,e.multiple=
!!n,a!=null?Hi(e,!!n,a,!1):t!=null&&Hi(e,!!n,t,!0);return;case"textarea":Y("invalid",e),i=r=n=null;for(o in t)if(t.hasOwnProperty(o)&&(l=t[o],l!=null))switch(o){case"\
value":n=l;break;case"defaultValue":r=l;break;case"children":i=l;break;case"dangerouslySetInnerHTML":if(l!=null)throw Error(x(91));break;default:oe(e,a,o,l,t,null)}
Eg(e,n,r,i);return;case"option":for(c in t)t.hasOwnProperty(c)&&(n=t[c],n!=null)&&(c==="selected"?e.selected=n&&typeof n!="function"&&typeof n!="symbol":oe(e,a,
c,n,t,null));return;case"dialog":Y("beforetoggle",e),Y("toggle",e),Y("cancel",e),Y("close",e);break;case"iframe":case"object":Y("load",e);break;case"video":case"\
audio":for(n=0;n<dl.length;n++)Y(dl[n],e);break;case"image":Y("error",e),Y("load",e);break;case"details":Y("toggle",e);break;case"embed":case"source":case"link":
Y("error",e),Y("load",e);case"area":case"base":case"br":case"col":case"hr":case"keygen":case"meta":case"param":case"track":case"wbr":case"menuitem":for(s in t)if(t.
hasOwnProperty(s)&&(n=t[s],n!=null))switch(s){case"children":case"dangerouslySetInnerHTML":throw Error(x(137,a));default:oe(e,a,s,n,t,null)}return;default:if(Nu(
a)){for(f in t)t.hasOwnProperty(f)&&(n=t[f],n!==void 0&&hu(e,a,f,n,t,void 0));return}}for(l in t)t.hasOwnProperty(l)&&(n=t[l],n!=null&&oe(e,a,l,n,t,null))}var S5={};
function T5(e,a,t,n){switch(a){case"div":case"span":case"svg":case"path":case"a":case"g":case"p":case"li":break;case"input":var r=null,i=null,o=null,l=null,c=null,
s=null,f=null;for(m in t){var h=t[m];if(t.hasOwnProperty(m)&&h!=null)switch(m){case"checked":break;case"value":break;case"defaultValue":c=h;default:n.hasOwnProperty(
m)||oe(e,a,m,null,n,h)}}for(var d in n){var m=n[d];if(h=t[d],n.hasOwnProperty(d)&&(m!=null||h!=null))switch(d){case"type":m!==h&&(I=!0),i=m;break;case"name":m!==
h&&(I=!0),r=m;break;case"checked":m!==h&&(I=!0),s=m;break;case"defaultChecked":m!==h&&(I=!0),f=m;break;case"value":m!==h&&(I=!0),o=m;break;case"defaultValue":m!==
h&&(I=!0),l=m;break;case"children":case"dangerouslySetInnerHTML":if(m!=null)throw Error(x(137,a));break;default:m!==h&&oe(e,a,d,m,n,h)}}Tm(e,o,l,c,s,f,i,r);return;case"\
select":m=o=l=d=null;for(i in t)if(c=t[i],t.hasOwnProperty(i)&&c!=null)switch(i){case"value":break;case"multiple":m=c;default:n.hasOwnProperty(i)||oe(e,a,i,null,
n,c)}for(r in n)if(i=n[r],c=t[r],n.hasOwnProperty(r)&&(i!=null||c!=null))switch(r){case"value":i!==c&&(I=!0),d=i;break;case"defaultValue":i!==c&&(I=!0),l=i;break;case"\
multiple":i!==c&&(I=!0),o=i;default:i!==c&&oe(e,a,r,i,n,c)}a=l,t=o,n=m,d!=null?Hi(e,!!t,d,!1):!!n!=!!t&&(a!=null?Hi(e,!!t,a,!0):Hi(e,!!t,t?[]:"",!1));return;case"\
textarea":m=d=null;for(l in t)if(r=t[l],t.hasOwnProperty(l)&&r!=null&&!n.hasOwnProperty(l))switch(l){case"value":break;case"children":break;default:oe(e,a,l,null,
n,r)}for(o in n)if(r=n[o],i=t[o],n.hasOwnProperty(o)&&(r!=null||i!=null))switch(o){case"value":r!==i&&(I=!0),d=r;break;case"defaultValue":r!==i&&(I=!0),m=r;break;case"\
children":break;case"dangerouslySetInnerHTML":if(r!=null)throw Error(x(91));break;default:r!==i&&oe(e,a,o,r,n,i)}Cg(e,d,m);return;case"option":for(var w in t)d=
t[w],t.hasOwnProperty(w)&&d!=null&&!n.hasOwnProperty(w)&&(w==="selected"?e.selected=!1:oe(e,a,w,null,n,d));for(c in n)d=n[c],m=t[c],n.hasOwnProperty(c)&&d!==m&&
(d!=null||m!=null)&&(c==="selected"?(d!==m&&(I=!0),e.selected=d&&typeof d!="function"&&typeof d!="symbol"):oe(e,a,c,d,n,m));return;case"img":case"link":case"are\
a":case"base":case"br":case"col":case"embed":case"hr":case"keygen":case"meta":case"param":case"source":case"track":case"wbr":case"menuitem":for(var k in t)d=t[k],
t.hasOwnProperty(k)&&d!=null&&!n.hasOwnProperty(k)&&oe(e,a,k,null,n,d);for(s in n)if(d=n[s],m=t[s],n.hasOwnProperty(s)&&d!==m&&(d!=null||m!=null))switch(s){case"\
children":case"dangerouslySetInnerHTML":if(d!=null)throw Error(x(137,a));break;default:oe(e,a,s,d,n,m)}return;default:if(Nu(a)){for(var z in t)d=t[z],t.hasOwnProperty(
z)&&d!==void 0&&!n.hasOwnProperty(z)&&hu(e,a,z,void 0,n,d);for(f in n)d=n[f],m=t[f],!n.hasOwnProperty(f)||d===m||d===void 0&&m===void 0||hu(e,a,f,d,n,m);return}}
for(var p in t)d=t[p],t.hasOwnProperty(p)&&d!=null&&!n.hasOwnProperty(p)&&oe(e,a,p,null,n,d);for(h in n)d=n[h],m=t[h],!n.hasOwnProperty(h)||d===m||d==null&&m==null||
oe(e,a,h,d,n,m)}function Bv(e){switch(e){case"css":case"script":case"font":case"img":case"image":case"input":case"link":return!0;default:return!1}}function A5(){
if(typeof performance.getEntriesByType=="function"){for(var e=0,a=0,t=performance.getEntriesByType("resource"),n=0;n<t.length;n++){var r=t[n],i=r.transferSize,o=r.
initiatorType,l=r.duration;if(i&&l&&Bv(o)){for(o=0,l=r.responseEnd,n+=1;n<t.length;n++){var c=t[n],s=c.startTime;if(s>l)break;var f=c.transferSize,h=c.initiatorType;
f&&Bv(h)&&(c=c.responseEnd,o+=f*(c<l?1:(l-s)/(c-s)))}if(--n,a+=8*(i+o)/(r.duration/1e3),e++,10<e)break}}if(0<e)return a/e/1e6}return navigator.connection&&(e=navigator.
connection.downlink,typeof e=="number")?e:5}var pu=null,vu=null;function ul(e){return e.nodeType===9?e:e.ownerDocument}function qv(e){switch(e){case"http://www.\
w3.org/2000/svg":return 1;case"http://www.w3.org/1998/Math/MathML":return 2;default:return 0}}function R0(e,a){if(e===0)switch(a){case"svg":return 1;case"math":
return 2;default:return 0}return e===1&&a==="foreignObject"?0:e}function U0(e,a,t,n){return t=ul(t).createElement(e),t[Ie]=n,t[Ua]=a,We(t,e,a),Ve(t),t}function gu(e,a){
return e==="textarea"||e==="noscript"||typeof a.children=="string"||typeof a.children=="number"||typeof a.children=="bigint"||typeof a.dangerouslySetInnerHTML==
"object"&&a.dangerouslySetInnerHTML!==null&&a.dangerouslySetInnerHTML.__html!=null}var mm=null;function C5(){var e=window.event;return e&&e.type==="popstate"?e===
mm?!1:(mm=e,!0):(mm=null,!1)}var gf=typeof setTimeout=="function"?setTimeout:void 0,E5=typeof clearTimeout=="function"?clearTimeout:void 0,Hv=typeof Promise=="f\
unction"?Promise:void 0,Lv=typeof requestAnimationFrame=="function"?requestAnimationFrame:gf,N5=typeof queueMicrotask=="function"?queueMicrotask:typeof Hv<"u"?function(e){
return Hv.resolve(null).then(e).catch(O5)}:gf;function O5(e){setTimeout(function(){throw e})}function mr(e){return e==="head"}function Gv(e,a){var t=a,n=0;do{var r=t.
nextSibling;if(e.removeChild(t),r&&r.nodeType===8)if(t=r.data,t==="/$"||t==="/&"){if(n===0){e.removeChild(r),io(a);return}n--}else if(t==="$"||t==="$?"||t==="$~"||
t==="$!"||t==="&")n++;else if(t==="html")fm(e.ownerDocument.documentElement);else if(t==="head"){t=e.ownerDocument.head,fm(t);for(var i=t.firstChild;i;){var o=i.
nextSibling,l=i.nodeName;i[_l]||l==="SCRIPT"||l==="STYLE"||l==="LINK"&&i.rel.toLowerCase()==="stylesheet"||t.removeChild(i),i=o}}else t==="body"&&fm(e.ownerDocument.
body);t=r}while(t);io(a)}function Kv(e,a){var t=e;e=0;do{var n=t.nextSibling;if(t.nodeType===1?a?(t._stashedDisplay=t.style.display,t.style.display="none"):(t.style.
display=t._stashedDisplay||"",t.getAttribute("style")===""&&t.removeAttribute("style")):t.nodeType===3&&(a?(t._stashedText=t.nodeValue,t.nodeValue=""):t.nodeValue=
t._stashedText||""),n&&n.nodeType===8)if(t=n.data,t==="/$"){if(e===0)break;e--}else t!=="$"&&t!=="$?"&&t!=="$~"&&t!=="$!"||e++;t=n}while(t)}function B0(e,a,t){if(a=
CSS.escape(a)!==a?"r-"+btoa(a).replace(/=/g,""):a,e.style.viewTransitionName=a,t!=null&&(e.style.viewTransitionClass=t),t=getComputedStyle(e),t.display==="inlin\
e"){if(a=e.getClientRects(),a.length===1)var n=1;else for(var r=n=0;r<a.length;r++){var i=a[r];0<i.width&&0<i.height&&n++}n===1&&(e=e.style,e.display=a.length===
1?"inline-block":"block",e.marginTop="-"+t.paddingTop,e.marginBottom="-"+t.paddingBottom)}}function q0(e,a){e=e.style,a=a.style;var t=a!=null?a.hasOwnProperty("\
viewTransitionName")?a.viewTransitionName:a.hasOwnProperty("view-transition-name")?a["view-transition-name"]:null:null;e.viewTransitionName=t==null||typeof t=="\
boolean"?"":(""+t).trim(),t=a!=null?a.hasOwnProperty("viewTransitionClass")?a.viewTransitionClass:a.hasOwnProperty("view-transition-class")?a["view-transition-c\
lass"]:null:null,e.viewTransitionClass=t==null||typeof t=="boolean"?"":(""+t).trim(),e.display==="inline-block"&&(a==null?e.display=e.margin="":(t=a.display,e.display=
t==null||typeof t=="boolean"?"":t,t=a.margin,t!=null?e.margin=t:(t=a.hasOwnProperty("marginTop")?a.marginTop:a["margin-top"],e.marginTop=t==null||typeof t=="boo\
lean"?"":t,a=a.hasOwnProperty("marginBottom")?a.marginBottom:a["margin-bottom"],e.marginBottom=a==null||typeof a=="boolean"?"":a)))}function H0(e,a,t){return t=
t.ownerDocument.defaultView,{rect:e,abs:a.position==="absolute"||a.position==="fixed",clip:a.clipPath!=="none"||a.overflow!=="visible"||a.filter!=="none"||a.mask!==
"none"||a.mask!=="none"||a.borderRadius!=="0px",view:0<=e.bottom&&0<=e.right&&e.top<=t.innerHeight&&e.left<=t.innerWidth}}function bu(e){var a=e.getBoundingClientRect(),
t=getComputedStyle(e);return H0(a,t,e)}function M5(e){var a=e.getBoundingClientRect();a=new DOMRect(a.x+2e4,a.y+2e4,a.width,a.height);var t=getComputedStyle(e);
return H0(a,t,e)}function D5(e){return e.documentElement.clientHeight}function R5(e){this.addEventListener("load",e),this.addEventListener("error",e)}function U5(e,a,t,n,r,i,o,l,c){
var s=a.nodeType===9?a:a.ownerDocument;try{var f=s.startViewTransition({update:function(){var d=s.defaultView,m=d.navigation&&d.navigation.transition,w=s.fonts.
status;n();var k=[];if(w==="loaded"&&(D5(s),s.fonts.status==="loading"&&k.push(s.fonts.ready)),w=k.length,e!==null)for(var z=e.suspenseyImages,p=0,u=0;u<z.length;u++){
var v=z[u];if(!v.complete){var g=v.getBoundingClientRect();if(0<g.bottom&&0<g.right&&g.top<d.innerHeight&&g.left<d.innerWidth){if(p+=$0(v),p>Ic){k.length=w;break}
v=new Promise(R5.bind(v)),k.push(v)}}}if(0<k.length)return d=Promise.race([Promise.all(k),new Promise(function(S){return setTimeout(S,500)})]).then(r,r),(m?Promise.
allSettled([m.finished,d]):d).then(i,i);if(r(),m)return m.finished.then(i,i);i()},types:t});s.__reactViewTransition=f;var h=[];return f.ready.then(function(){for(var d=s.
documentElement.getAnimations({subtree:!0}),m=0;m<d.length;m++){var w=d[m],k=w.effect,z=k.pseudoElement;if(z!=null&&z.startsWith("::view-transition")){h.push(w),
w=k.getKeyframes();for(var p=z=void 0,u=!0,v=0;v<w.length;v++){var g=w[v],S=g.width;if(z===void 0)z=S;else if(z!==S){u=!1;break}if(S=g.height,p===void 0)p=S;else if(p!==
S){u=!1;break}delete g.width,delete g.height,g.transform==="none"&&delete g.transform}u&&z!==void 0&&p!==void 0&&(k.setKeyframes(w),u=getComputedStyle(k.target,
k.pseudoElement),u.width!==z||u.height!==p)&&(u=w[0],u.width=z,u.height=p,u=w[w.length-1],u.width=z,u.height=p,k.setKeyframes(w))}}o()},function(d){s.__reactViewTransition===
f&&(s.__reactViewTransition=null);try{typeof d=="object"&&d!==null&&d.name==="InvalidStateError"&&(d.message==="View transition was skipped because document vis\
ibility state is hidden."||d.message==="Skipping view transition because document visibility state has become hidden."||d.message==="Skipping view transition be\
cause viewport size changed."||d.message==="Transition was aborted because of invalid state")&&(d=null),d!==null&&c(d)}finally{n(),r(),o()}}),f.finished.finally(
function(){for(var d=0;d<h.length;d++)h[d].cancel();s.__reactViewTransition===f&&(s.__reactViewTransition=null),l()}),f}catch{return n(),r(),o(),null}}function Er(e,a){
this._scope=document.documentElement,this._selector="::view-transition-"+e+"("+a+")"}Er.prototype.animate=function(e,a){return a=typeof a=="number"?{duration:a}:
ue({},a),a.pseudoElement=this._selector,this._scope.animate(e,a)};Er.prototype.getAnimations=function(){for(var e=this._scope,a=this._selector,t=e.getAnimations(
{subtree:!0}),n=[],r=0;r<t.length;r++){var i=t[r].effect;i!==null&&i.target===e&&i.pseudoElement===a&&n.push(t[r])}return n};Er.prototype.getComputedStyle=function(){
return getComputedStyle(this._scope,this._selector)};function L0(e){return{name:e,group:new Er("group",e),imagePair:new Er("image-pair",e),old:new Er("old",e),new:new Er(
"new",e)}}function Fa(e){this._fragmentFiber=e,this._observers=this._eventListeners=null}Fa.prototype.addEventListener=function(e,a,t){var n=null,r=null;if(!(t!=
null&&typeof t!="boolean"&&(n=t.signal||null,n!==null&&n.aborted))){this._eventListeners===null&&(this._eventListeners=[]);var i=this._eventListeners;if(G0(i,e,
a,t)===-1){var o=this,l=a;t!=null&&typeof t!="boolean"&&t.once===!0&&(l=function(c){o.removeEventListener(e,a,t),typeof a=="function"?a.call(this,c):a.handleEvent(
c)}),n!==null&&(r=o.removeEventListener.bind(o,e,a,t),n.addEventListener("abort",r,{once:!0}),r=n.removeEventListener.bind(n,"abort",r)),n=ao(t),i.push({type:e,
listener:a,optionsOrUseCapture:t,attachedListener:l,cleanup:r}),Ra(this._fragmentFiber.child,!1,B5,e,l,n)}this._eventListeners=i}};function B5(e,a,t,n){return Le(
e).addEventListener(a,t,n),!1}Fa.prototype.removeEventListener=function(e,a,t){var n=this._eventListeners;if(n!==null&&(a=G0(n,e,a,t),a!==-1)){var r=n[a];t=r.attachedListener;
var i=r.cleanup;r=ao(r.optionsOrUseCapture),Ra(this._fragmentFiber.child,!1,q5,e,t,r),n.splice(a,1),i!==null&&i()}};function q5(e,a,t,n){return Le(e).removeEventListener(
a,t,n),!1}function ao(e){return e!=null&&typeof e!="boolean"&&(e.once===!0||e.signal instanceof AbortSignal)?{capture:e.capture,passive:e.passive}:e}function Yv(e){
return e==null?"c=0":typeof e=="boolean"?"c="+(e?"1":"0"):"c="+(e.capture?"1":"0")}function G0(e,a,t,n){if(e.length===0)return-1;n=Yv(n);for(var r=0;r<e.length;r++){
var i=e[r];if(i.type===a&&i.listener===t&&Yv(i.optionsOrUseCapture)===n)return r}return-1}Fa.prototype.dispatchEvent=function(e){var a=jr(this._fragmentFiber);if(a===
null)return!0;a=Le(a);var t=this._eventListeners;if(t!==null&&0<t.length||!e.bubbles){var n=a.nodeType===9?a.createComment(""):document.createTextNode("");if(t)
for(var r=0;r<t.length;r++){var i=t[r];n.addEventListener(i.type,i.attachedListener,ao(i.optionsOrUseCapture))}if(a.appendChild(n),e=n.dispatchEvent(e),t)for(r=
0;r<t.length;r++)i=t[r],n.removeEventListener(i.type,i.attachedListener,ao(i.optionsOrUseCapture));return a.removeChild(n),e}return a.dispatchEvent(e)};Fa.prototype.
focus=function(e){Ra(this._fragmentFiber.child,!0,K0,e,void 0,void 0)};function K0(e,a){return e.tag===6?!1:(e=Le(e),I5(e,a))}Fa.prototype.focusLast=function(e){
var a=[];Ra(this._fragmentFiber.child,!0,bf,a,void 0,void 0);for(var t=a.length-1;0<=t&&!K0(a[t],e);t--);};function bf(e,a){return a.push(e),!1}Fa.prototype.blur=
function(){var e=jr(this._fragmentFiber);e!==null&&(e=Le(e),e=ul(e).activeElement,e!==null&&Ra(this._fragmentFiber.child,!1,H5,e,void 0,void 0))};function H5(e,a){
return e.tag===6?!1:(e=Le(e),e===a||e.contains(a)?(a.blur(),!0):!1)}Fa.prototype.observeUsing=function(e){this._observers===null&&(this._observers=new Set),this.
_observers.add(e),Ra(this._fragmentFiber.child,!1,L5,e,void 0,void 0)};function L5(e,a){return e.tag===6||(e=Le(e),a.observe(e)),!1}Fa.prototype.unobserveUsing=
function(e){var a=this._observers;if(a!==null&&a.has(e)){a.delete(e),Ra(this._fragmentFiber.child,!1,G5,e,void 0,void 0);for(var t=a=0;t<St.length;t++){var n=St[t];
n.fragmentInstance===this&&n.observer===e?e.unobserve(n.instance):St[a++]=n}St.length=a}};function G5(e,a){return e.tag===6||(e=Le(e),a.unobserve(e)),!1}var St=[],
um=!1;function K5(e,a,t){St.push({fragmentInstance:e,observer:a,instance:t}),um||(um=!0,$5(function(){um=!1;var n=St;St=[];for(var r=0;r<n.length;r++){var i=n[r];
i.observer.unobserve(i.instance)}}))}Fa.prototype.getClientRects=function(){var e=[];return Ra(this._fragmentFiber.child,!1,Y5,e,void 0,void 0),e};function Y5(e,a){
if(e.tag===6){e=e.stateNode;var t=e.ownerDocument.createRange();t.selectNodeContents(e),a.push.apply(a,t.getClientRects())}else e=Le(e),a.push.apply(a,e.getClientRects());
return!1}Fa.prototype.getRootNode=function(e){var a=jr(this._fragmentFiber);return a===null?this:Le(a).getRootNode(e)};Fa.prototype.compareDocumentPosition=function(e){
var a=jr(this._fragmentFiber);if(a===null)return Node.DOCUMENT_POSITION_DISCONNECTED;var t=[];Ra(this._fragmentFiber.child,!1,bf,t,void 0,void 0);var n=Le(a);if(t.
length===0){if(t=n,_p(this._fragmentFiber)){e:{for(a=this._fragmentFiber.return;a!==null;){if(a.tag===4){a=a.stateNode.containerInfo;break e}if(a.tag===3||a.tag===
5||a.tag===27)break;a=a.return}a=null}a!=null&&(t=a)}a=this._fragmentFiber;var r=n=t.compareDocumentPosition(e);return t===e?r=Node.DOCUMENT_POSITION_CONTAINS:n&
Node.DOCUMENT_POSITION_CONTAINED_BY&&(t=sg(a)[1],t===null?r=Node.DOCUMENT_POSITION_PRECEDING:(e=Le(t).compareDocumentPosition(e),r=e===0||e&Node.DOCUMENT_POSITION_FOLLOWING?
Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING)),r|=Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC}a=Le(t[0]),r=Le(t[t.length-1]);var i=_p(this.
_fragmentFiber)?a.parentElement:n;if(i==null)return Node.DOCUMENT_POSITION_DISCONNECTED;n=i.compareDocumentPosition(a)&Node.DOCUMENT_POSITION_CONTAINED_BY,i=i.compareDocumentPosition(
r)&Node.DOCUMENT_POSITION_CONTAINED_BY;var o=a.compareDocumentPosition(e),l=r.compareDocumentPosition(e),c=o&Node.DOCUMENT_POSITION_CONTAINED_BY||l&Node.DOCUMENT_POSITION_CONTAINED_BY;
return l=n&&i&&o&Node.DOCUMENT_POSITION_FOLLOWING&&l&Node.DOCUMENT_POSITION_PRECEDING,a=n&&a===e||i&&r===e||c||l?Node.DOCUMENT_POSITION_CONTAINED_BY:!n&&a===e||
!i&&r===e?Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:o,a&Node.DOCUMENT_POSITION_DISCONNECTED||a&Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC||j5(a,this._fragmentFiber,
t[0],t[t.length-1],e)?a:Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC};function j5(e,a,t,n,r){var i=Cr(r);if(e&Node.DOCUMENT_POSITION_CONTAINED_BY){if(t=!!i)e:{
for(;i!==null;){if(i.tag===7&&(i===a||i.alternate===a)){t=!0;break e}i=i.return}t=!1}return t}if(e&Node.DOCUMENT_POSITION_CONTAINS){if(i===null)return i=r.ownerDocument,
r===i||r===i.documentElement||r===i.body;e:{for(i=a,a=jr(a);i!==null;){if(!(i.tag!==5&&i.tag!==3&&i.tag!==27||i!==a&&i.alternate!==a)){i=!0;break e}i=i.return}i=
!1}return i}return e&Node.DOCUMENT_POSITION_PRECEDING?((a=!!i)&&!(a=i===t)&&(a=pm(t,i,xp),a===null?a=!1:(Ra(a,!0,yw,i,t),i=Si,Si=null,a=i!==null)),a):e&Node.DOCUMENT_POSITION_FOLLOWING?
((a=!!i)&&!(a=i===n)&&(a=pm(n,i,xp),a===null?a=!1:(Ra(a,!0,ww,i,n),i=Si,hm=Si=null,a=i!==null)),a):!1}function jv(e,a){var t=e.ownerDocument.createRange();t.selectNodeContents(
e),e=t.getBoundingClientRect(),window.scrollTo(window.scrollX+e.left,a?window.scrollY+e.top:window.scrollY+e.bottom-window.innerHeight)}Fa.prototype.scrollIntoView=
function(e){if(typeof e=="object")throw Error(x(566));var a=[];Ra(this._fragmentFiber.child,!1,bf,a,void 0,void 0);var t=e!==!1;if(a.length===0){var n=sg(this._fragmentFiber);
if(n=t?n[1]||n[0]||jr(this._fragmentFiber):n[0]||n[1],n===null)return;if(n.tag===6){e=Le(n),jv(e,t);return}if(n=Le(n),n.nodeType!==9){if(n.nodeType===11){t="hos\
t"in n?n.host:null,t!==null&&t.scrollIntoView(e);return}n.scrollIntoView(e)}}for(n=t?a.length-1:0;n!==(t?-1:a.length);){var r=a[n];r.tag===6?(r=Le(r),jv(r,t)):Le(
r).scrollIntoView(e),n+=t?-1:1}};function V5(e,a){return e=Le(e),Y0(e,a),!1}function Y0(e,a){e.reactFragments==null&&(e.reactFragments=new Set),e.reactFragments.
add(a)}function j0(e,a){var t=a._eventListeners;if(t!==null)for(var n=0;n<t.length;n++){var r=t[n];e.addEventListener(r.type,r.attachedListener,ao(r.optionsOrUseCapture))}
e.nodeType!==3&&(t=a._observers,t!==null&&t.forEach(function(i){for(var o=0,l=0;l<St.length;l++){var c=St[l];(c.fragmentInstance!==a||c.observer!==i||c.instance!==
e)&&(St[o++]=c)}St.length=o,i.observe(e)}),Y0(e,a))}function Q5(e,a){var t=a._eventListeners;if(t!==null)for(var n=0;n<t.length;n++){var r=t[n];e.removeEventListener(
r.type,r.attachedListener,ao(r.optionsOrUseCapture))}e.nodeType!==3&&(t=a._observers,t!==null&&t.forEach(function(i){typeof i.rootMargin=="string"?K5(a,i,e):i.unobserve(
e)}),e.reactFragments!=null&&e.reactFragments.delete(a))}function yu(e){var a=e.firstChild;for(a&&a.nodeType===10&&(a=a.nextSibling);a;){var t=a;switch(a=a.nextSibling,
t.nodeName){case"HTML":case"HEAD":case"BODY":yu(t),Cs(t);continue;case"SCRIPT":case"STYLE":continue;case"LINK":if(t.rel.toLowerCase()==="stylesheet")continue}e.
removeChild(t)}}function X5(e,a,t,n){for(;e.nodeType===1;){var r=t;if(e.nodeName.toLowerCase()!==a.toLowerCase()){if(!n&&(e.nodeName!=="INPUT"||e.type!=="hidden"))
break}else if(n){if(!e[_l])switch(a){case"meta":if(!e.hasAttribute("itemprop"))break;return e;case"link":if(i=e.getAttribute("rel"),i==="stylesheet"&&e.hasAttribute(
"data-precedence"))break;if(i!==r.rel||e.getAttribute("href")!==(r.href==null||r.href===""?null:r.href)||e.getAttribute("crossorigin")!==(r.crossOrigin==null?null:
r.crossOrigin)||e.getAttribute("title")!==(r.title==null?null:r.title))break;return e;case"style":if(e.hasAttribute("data-precedence"))break;return e;case"scrip\
t":if(i=e.getAttribute("src"),(i!==(r.src==null?null:r.src)||e.getAttribute("type")!==(r.type==null?null:r.type)||e.getAttribute("crossorigin")!==(r.crossOrigin==
null?null:r.crossOrigin))&&i&&e.hasAttribute("async")&&!e.hasAttribute("itemprop"))break;return e;default:return e}}else if(a==="input"&&e.type==="hidden"){var i=r.
name==null?null:""+r.name;if(r.type==="hidden"&&e.getAttribute("name")===i)return e}else return e;if(e=ft(e.nextSibling),e===null)break}return null}function Z5(e,a,t){
if(a==="")return null;for(;e.nodeType!==3;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!t||(e=ft(e.nextSibling),e===null))return null;return e}
function V0(e,a){for(;e.nodeType!==8;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!a||(e=ft(e.nextSibling),e===null))return null;return e}function wu(e){
return e.data==="$?"||e.data==="$~"}function yf(e){return e.data==="$!"||e.data==="$?"&&e.ownerDocument.readyState!=="loading"}function J5(e,a){var t=e.ownerDocument;
if(e.data==="$~")e._reactRetry=a;else if(e.data!=="$?"||t.readyState!=="loading")a();else{var n=function(){a(),t.removeEventListener("DOMContentLoaded",n)};t.addEventListener(
"DOMContentLoaded",n),e._reactRetry=n}}function ft(e){for(;e!=null;e=e.nextSibling){var a=e.nodeType;if(a===1||a===3)break;if(a===8){if(a=e.data,a==="$"||a==="$\
!"||a==="$?"||a==="$~"||a==="&"||a==="F!"||a==="F")break;if(a==="/$"||a==="/&")return null}}return e}var _u=null;function Vv(e){e=e.nextSibling;for(var a=0;e;){
if(e.nodeType===8){var t=e.data;if(t==="/$"||t==="/&"){if(a===0)return ft(e.nextSibling);a--}else t!=="$"&&t!=="$!"&&t!=="$?"&&t!=="$~"&&t!=="&"||a++}e=e.nextSibling}
return null}function Qv(e){e=e.previousSibling;for(var a=0;e;){if(e.nodeType===8){var t=e.data;if(t==="$"||t==="$!"||t==="$?"||t==="$~"||t==="&"){if(a===0)return e;
a--}else t!=="/$"&&t!=="/&"||a++}e=e.previousSibling}return null}function I5(e,a){function t(){n=!0}if(e.ownerDocument.activeElement===e)return!0;var n=!1;try{e.
ownerDocument.addEventListener("focus",t,!0),(e.focus||HTMLElement.prototype.focus).call(e,a)}finally{e.ownerDocument.removeEventListener("focus",t,!0)}return n}
function $5(e){Lv(function(){Lv(function(a){return e(a)})})}function Q0(e,a,t){switch(a=ul(t),e){case"html":if(e=a.documentElement,!e)throw Error(x(452));return e;case"\
head":if(e=a.head,!e)throw Error(x(453));return e;case"body":if(e=a.body,!e)throw Error(x(454));return e;default:throw Error(x(451))}}function X0(e,a,t){for(var n in t){
var r=t[n];t.hasOwnProperty(n)&&r!=null&&oe(e,a,n,null,S5,r)}t.dangerouslySetInnerHTML!=null&&(e.textContent=""),e.onclick===Zt&&(e.onclick=null),Cs(e)}function fm(e){
for(var a=e.attributes;a.length;)e.removeAttributeNode(a[0]);Cs(e)}var ht=new Map,Xv=new Set;function fl(e){if(typeof e.getRootNode=="function"){var a=e.getRootNode();
if(a.nodeType===9||a.nodeType===11)return a}return e.nodeType===9?e:e.ownerDocument}var zn=P.d;P.d={f:F5,r:P5,D:W5,C:e_,L:a_,m:t_,X:r_,S:n_,M:i_};function F5(){
var e=zn.f(),a=Ys();return e||a}function P5(e){var a=lo(e);a!==null&&a.tag===5&&a.type==="form"?Nb(a):zn.r(e)}var uo=typeof document>"u"?null:document;function Z0(e,a,t){
var n=uo;if(n&&typeof a=="string"&&a){var r=dt(a);r='link[rel="'+e+'"][href="'+r+'"]',typeof t=="string"&&(r+='[crossorigin="'+t+'"]'),Xv.has(r)||(Xv.add(r),e={
rel:e,crossOrigin:t,href:a},n.querySelector(r)===null&&(a=n.createElement("link"),We(a,"link",e),Ve(a),n.head.appendChild(a)))}}function W5(e){zn.D(e),Z0("dns-p\
refetch",e,null)}function e_(e,a){zn.C(e,a),Z0("preconnect",e,a)}function a_(e,a,t){zn.L(e,a,t);var n=uo;if(n&&e&&a){var r='link[rel="preload"][as="'+dt(a)+'"]';
a==="image"&&t&&t.imageSrcSet?(r+='[imagesrcset="'+dt(t.imageSrcSet)+'"]',typeof t.imageSizes=="string"&&(r+='[imagesizes="'+dt(t.imageSizes)+'"]')):r+='[href="'+
dt(e)+'"]';var i=r;switch(a){case"style":i=to(e);break;case"script":i=fo(e)}if(!(ht.has(i)||(e=ue({rel:"preload",href:a==="image"&&t&&t.imageSrcSet?void 0:e,as:a},
t),ht.set(i,e),n.querySelector(r)!==null||a==="style"&&n.querySelector(Al(i))||a==="script"&&n.querySelector(Cl(i))))){var o=n.createElement("link");We(o,"link",
e),a==="style"&&(o[ts]=!0,o.onload=o.onerror=function(){xg(o)}),Ve(o),n.head.appendChild(o)}}}function t_(e,a){zn.m(e,a);var t=uo;if(t&&e){var n=a&&typeof a.as==
"string"?a.as:"script",r='link[rel="modulepreload"][as="'+dt(n)+'"][href="'+dt(e)+'"]',i=r;switch(n){case"audioworklet":case"paintworklet":case"serviceworker":case"\
sharedworker":case"worker":case"script":i=fo(e)}if(!ht.has(i)&&(e=ue({rel:"modulepreload",href:e},a),ht.set(i,e),t.querySelector(r)===null)){switch(n){case"audi\
oworklet":case"paintworklet":case"serviceworker":case"sharedworker":case"worker":case"script":if(t.querySelector(Cl(i)))return}n=t.createElement("link"),We(n,"l\
ink",e),Ve(n),t.head.appendChild(n)}}}function n_(e,a,t){zn.S(e,a,t);var n=uo;if(n&&e){var r=qi(n).hoistableStyles,i=to(e);a=a||"default";var o=r.get(i);if(!o){
var l={loading:0,preload:null};if(o=n.querySelector(Al(i)))l.loading=5;else{e=ue({rel:"stylesheet",href:e,"data-precedence":a},t),(t=ht.get(i))&&wf(e,t);var c=o=
n.createElement("link");Ve(c),We(c,"link",e),c._p=new Promise(function(s,f){c.onload=s,c.onerror=f}),c.addEventListener("load",function(){l.loading|=1}),c.addEventListener(
"error",function(){l.loading|=2}),l.loading|=4,Zc(o,a,n)}o={type:"stylesheet",instance:o,count:1,state:l},r.set(i,o)}}}function r_(e,a){zn.X(e,a);var t=uo;if(t&&
e){var n=qi(t).hoistableScripts,r=fo(e),i=n.get(r);i||(i=t.querySelector(Cl(r)),i||(e=ue({src:e,async:!0},a),(a=ht.get(r))&&_f(e,a),i=t.createElement("script"),
Ve(i),We(i,"link",e),t.head.appendChild(i)),i={type:"script",instance:i,count:1,state:null},n.set(r,i))}}function i_(e,a){zn.M(e,a);var t=uo;if(t&&e){var n=qi(t).
hoistableScripts,r=fo(e),i=n.get(r);i||(i=t.querySelector(Cl(r)),i||(e=ue({src:e,async:!0,type:"module"},a),(a=ht.get(r))&&_f(e,a),i=t.createElement("script"),Ve(
i),We(i,"link",e),t.head.appendChild(i)),i={type:"script",instance:i,count:1,state:null},n.set(r,i))}}function Zv(e,a,t,n){var r=(r=In.current)?fl(r):null;if(!r)
throw Error(x(446));switch(e){case"meta":case"title":return null;case"style":return typeof t.precedence=="string"&&typeof t.href=="string"?(t=to(t.href),a=qi(r).
hoistableStyles,n=a.get(t),n||(n={type:"style",instance:null,count:0,state:null},a.set(t,n)),n):{type:"void",instance:null,count:0,state:null};case"link":if(t.rel===
"stylesheet"&&typeof t.href=="string"&&typeof t.precedence=="string"){e=to(t.href);var i=qi(r).hoistableStyles,o=i.get(e);if(o||(r=r.ownerDocument||r,o={type:"s\
tylesheet",instance:null,count:0,state:{loading:0,preload:null}},i.set(e,o),(i=r.querySelector(Al(e)))?i._p||(o.instance=i,o.state.loading=5):(i=ht.get(e),i||(i=
{rel:"preload",as:"style",href:t.href,crossOrigin:t.crossOrigin,integrity:t.integrity,media:t.media,hrefLang:t.hrefLang,referrerPolicy:t.referrerPolicy},ht.set(
e,i)),o_(r,e,i,o.state))),a&&n===null)throw Error(x(528,""));return o}if(a&&n!==null)throw Error(x(529,""));return null;case"script":return a=t.async,t=t.src,typeof t==
"string"&&a&&typeof a!="function"&&typeof a!="symbol"?(t=fo(t),a=qi(r).hoistableScripts,n=a.get(t),n||(n={type:"script",instance:null,count:0,state:null},a.set(
t,n)),n):{type:"void",instance:null,count:0,state:null};default:throw Error(x(444,e))}}function to(e){return'href="'+dt(e)+'"'}function Al(e){return'link[rel="s\
tylesheet"]['+e+"]"}function J0(e){return ue({},e,{"data-precedence":e.precedence,precedence:null})}function o_(e,a,t,n){if(a=e.querySelector('link[rel="preload\
"][as="style"]['+a+"]")){if(a[ts]!==!0){n.loading=1;return}}else a=e.createElement("link"),a[ts]=!0,a.onload=a.onerror=xg.bind(null,a),We(a,"link",t),Ve(a),e.head.
appendChild(a);n.preload=a,a.addEventListener("load",function(){return n.loading|=1}),a.addEventListener("error",function(){return n.loading|=2})}function fo(e){
return'[src="'+dt(e)+'"]'}function Cl(e){return"script[async]"+e}function Jv(e,a,t){if(a.count++,a.instance===null)switch(a.type){case"style":var n=e.querySelector(
'style[data-href~="'+dt(t.href)+'"]');if(n)return a.instance=n,Ve(n),n;var r=ue({},t,{"data-href":t.href,"data-precedence":t.precedence,href:null,precedence:null});
return n=(e.ownerDocument||e).createElement("style"),Ve(n),We(n,"style",r),Zc(n,t.precedence,e),a.instance=n;case"stylesheet":r=to(t.href);var i=e.querySelector(
Al(r));if(i)return a.state.loading|=4,a.instance=i,Ve(i),i;n=J0(t),(r=ht.get(r))&&wf(n,r),i=(e.ownerDocument||e).createElement("link"),Ve(i);var o=i;return o._p=
new Promise(function(l,c){o.onload=l,o.onerror=c}),We(i,"link",n),a.state.loading|=4,Zc(i,t.precedence,e),a.instance=i;case"script":return i=fo(t.src),(r=e.querySelector(
Cl(i)))?(a.instance=r,Ve(r),r):(n=t,(r=ht.get(i))&&(n=ue({},t),_f(n,r)),e=e.ownerDocument||e,r=e.createElement("script"),Ve(r),We(r,"link",n),e.head.appendChild(
r),a.instance=r);case"void":return null;default:throw Error(x(443,a.type))}else a.type==="stylesheet"&&(a.state.loading&4)===0&&(n=a.instance,a.state.loading|=4,
Zc(n,t.precedence,e));return a.instance}function Zc(e,a,t){for(var n=t.querySelectorAll('link[rel="stylesheet"][data-precedence],style[data-precedence]'),r=n.length?
n[n.length-1]:null,i=r,o=0;o<n.length;o++){var l=n[o];if(l.dataset.precedence===a)i=l;else if(i!==r)break}i?i.parentNode.insertBefore(e,i.nextSibling):(a=t.nodeType===
9?t.head:t,a.insertBefore(e,a.firstChild))}function wf(e,a){e.crossOrigin==null&&(e.crossOrigin=a.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=a.referrerPolicy),
e.title==null&&(e.title=a.title)}function _f(e,a){e.crossOrigin==null&&(e.crossOrigin=a.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=a.referrerPolicy),
e.integrity==null&&(e.integrity=a.integrity)}var Jc=null;function Iv(e,a,t){if(Jc===null){var n=new Map,r=Jc=new Map;r.set(t,n)}else r=Jc,n=r.get(t),n||(n=new Map,
r.set(t,n));if(n.has(e))return n;for(n.set(e,null),t=t.getElementsByTagName(e),r=0;r<t.length;r++){var i=t[r];if(!(i[_l]||i[Ie]||e==="link"&&i.getAttribute("rel")===
"stylesheet")&&i.namespaceURI!=="http://www.w3.org/2000/svg"){var o=i.getAttribute(a)||"";o=e+o;var l=n.get(o);l?l.push(i):n.set(o,[i])}}return n}function xu(e,a,t){
e=e.ownerDocument||e,e.head.insertBefore(t,a==="title"?e.querySelector("head > title"):null)}function l_(e,a,t){if(t===1||a.itemProp!=null)return!1;switch(e){case"\
meta":case"title":return!0;case"style":if(typeof a.precedence!="string"||typeof a.href!="string"||a.href==="")break;return!0;case"link":if(typeof a.rel!="string"||
typeof a.href!="string"||a.href===""||a.onLoad||a.onError)break;return a.rel==="stylesheet"?(e=a.disabled,typeof a.precedence=="string"&&e==null):!0;case"script":
if(a.async&&typeof a.async!="function"&&typeof a.async!="symbol"&&!a.onLoad&&!a.onError&&a.src&&typeof a.src=="string")return!0}return!1}function $v(e,a){return e===
"img"&&a.src!=null&&a.src!==""&&a.onLoad==null&&a.loading!=="lazy"}function I0(e){return!(e.type==="stylesheet"&&(e.state.loading&3)===0)}function $0(e){return(e.
width||100)*(e.height||100)*(typeof devicePixelRatio=="number"?devicePixelRatio:1)*.25}function Fv(e,a){typeof a.decode=="function"&&(e.imgCount++,a.complete||(e.
imgBytes+=$0(a),e.suspenseyImages.push(a)),e=d_.bind(e),a.decode().then(e,e))}function c_(e,a,t,n){if(t.type==="stylesheet"&&(typeof n.media!="string"||matchMedia(
n.media).matches!==!1)&&(t.state.loading&4)===0){if(t.instance===null){var r=to(n.href),i=a.querySelector(Al(r));if(i){a=i._p,a!==null&&typeof a=="object"&&typeof a.
then=="function"&&(e.count++,e=hl.bind(e),a.then(e,e)),t.state.loading|=4,t.instance=i,Ve(i);return}i=a.ownerDocument||a,n=J0(n),(r=ht.get(r))&&wf(n,r),i=i.createElement(
"link"),Ve(i);var o=i;o._p=new Promise(function(l,c){o.onload=l,o.onerror=c}),We(i,"link",n),t.instance=i}e.stylesheets===null&&(e.stylesheets=new Map),e.stylesheets.
set(t,a),(a=t.state.preload)&&(t.state.loading&3)===0&&(e.count++,t=hl.bind(e),a.addEventListener("load",t),a.addEventListener("error",t))}}var Ic=0;function s_(e,a){
return e.stylesheets&&e.count===0&&$c(e,e.stylesheets),0<e.count||0<e.imgCount?function(t){var n=setTimeout(function(){if(e.stylesheets&&$c(e,e.stylesheets),e.unsuspend){
var i=e.unsuspend;e.unsuspend=null,i()}},6e4+a);0<e.imgBytes&&Ic===0&&(Ic=62500*A5());var r=setTimeout(function(){if(e.waitingForImages=!1,e.count===0&&(e.stylesheets&&
$c(e,e.stylesheets),e.unsuspend)){var i=e.unsuspend;e.unsuspend=null,i()}},(e.imgBytes>Ic?50:800)+a);return e.unsuspend=t,function(){e.unsuspend=null,clearTimeout(
n),clearTimeout(r)}}:null}function F0(e){if(e.count===0&&(e.imgCount===0||!e.waitingForImages)){if(e.stylesheets)$c(e,e.stylesheets);else if(e.unsuspend){var a=e.
unsuspend;e.unsuspend=null,a()}}}function hl(){this.count--,F0(this)}function d_(){this.imgCount--,F0(this)}var Ss=null;function $c(e,a){e.stylesheets=null,e.unsuspend!==
null&&(e.count++,Ss=new Map,a.forEach(m_,e),Ss=null,hl.call(e))}function m_(e,a){if(!(a.state.loading&4)){var t=Ss.get(e);if(t)var n=t.get(null);else{t=new Map,
Ss.set(e,t);for(var r=e.querySelectorAll("link[data-precedence],style[data-precedence]"),i=0;i<r.length;i++){var o=r[i];(o.nodeName==="LINK"||o.getAttribute("me\
dia")!=="not all")&&(t.set(o.dataset.precedence,o),n=o)}n&&t.set(null,n)}r=a.instance,o=r.getAttribute("data-precedence"),i=t.get(o)||n,i===n&&t.set(null,r),t.set(
o,r),this.count++,n=hl.bind(this),r.addEventListener("load",n),r.addEventListener("error",n),i?i.parentNode.insertBefore(r,i.nextSibling):(e=e.nodeType===9?e.head:
e,e.insertBefore(r,e.firstChild)),a.state.loading|=4}}var no={$$typeof:Xt,Provider:null,Consumer:null,_currentValue:Nr,_currentValue2:Nr,_threadCount:0};function u_(e,a,t,n,r,i,o,l,c){
this.tag=1,this.containerInfo=e,this.pingCache=this.current=this.pendingChildren=null,this.timeoutHandle=-1,this.callbackNode=this.next=this.pendingContext=this.
context=this.cancelPendingCommit=null,this.callbackPriority=0,this.expirationTimes=Kd(-1),this.entangledLanes=this.shellSuspendCounter=this.errorRecoveryDisabledLanes=
this.expiredLanes=this.warmLanes=this.pingedLanes=this.suspendedLanes=this.pendingLanes=0,this.entanglements=Kd(0),this.hiddenUpdates=Kd(null),this.identifierPrefix=
n,this.onUncaughtError=r,this.onCaughtError=i,this.onRecoverableError=o,this.pooledCache=null,this.pooledCacheLanes=0,this.formState=c,this.transitionTypes=null,
this.incompleteTransitions=new Map}function P0(e,a,t,n,r,i,o,l,c,s,f,h){return e=new u_(e,a,t,o,c,s,f,h,l),a=1,i===!0&&(a|=24),i=Ma(3,null,null,a),e.current=i,i.
stateNode=e,a=Gu(),a.refCount++,e.pooledCache=a,a.refCount++,i.memoizedState={element:n,isDehydrated:t,cache:a},ju(i),e}function W0(e){return e?(e=Di,e):Di}function e1(e,a,t,n,r,i){
r=W0(r),n.context===null?n.context=r:n.pendingContext=r,n=Fn(a),n.payload={element:t},i=i===void 0?null:i,i!==null&&(n.callback=i),t=Pn(e,n,a),t!==null&&(Da(t,e,
a),Xo(t,e,a))}function Pv(e,a){if(e=e.memoizedState,e!==null&&e.dehydrated!==null){var t=e.retryLane;e.retryLane=t!==0&&t<a?t:a}}function xf(e,a){Pv(e,a),(e=e.alternate)&&
Pv(e,a)}function a1(e){if(e.tag===13||e.tag===31){var a=Xr(e,67108864);a!==null&&Da(a,e,67108864),xf(e,67108864)}}function Wv(e){if(e.tag===13||e.tag===31){var a=Ia();
a=Cu(a);var t=Xr(e,a);t!==null&&Da(t,e,a),xf(e,a)}}var ro=!0;function f_(e,a,t,n){var r=D.T;D.T=null;var i=P.p;try{P.p=2,zf(e,a,t,n)}finally{P.p=i,D.T=r}}function h_(e,a,t,n){
var r=D.T;D.T=null;var i=P.p;try{P.p=8,zf(e,a,t,n)}finally{P.p=i,D.T=r}}function zf(e,a,t,n){if(ro){var r=zu(n);if(r===null)dm(e,a,n,Ts,t),eg(e,n);else if(v_(r,
e,a,t,n))n.stopPropagation();else if(eg(e,n),a&4&&-1<p_.indexOf(e)){for(;r!==null;){var i=lo(r);if(i!==null)switch(i.tag){case 3:if(i=i.stateNode,i.current.memoizedState.
isDehydrated){var o=Sr(i.pendingLanes);if(o!==0){var l=i;for(l.pendingLanes|=2,l.entangledLanes|=2;o;){var c=1<<31-Ja(o);l.entanglements[1]|=c,o&=~c}en(i),(F&6)===
0&&(ws=Xa()+500,Tl(0,!1))}}break;case 31:case 13:l=Xr(i,2),l!==null&&Da(l,i,2),Ys(),xf(i,2)}if(i=zu(n),i===null&&dm(e,a,n,Ts,t),i===r)break;r=i}r!==null&&n.stopPropagation()}else
dm(e,a,n,null,t)}}function zu(e){return e=Ou(e),kf(e)}var Ts=null;function kf(e){if(Ts=null,e=Cr(e),e!==null){var a=gl(e);if(a===null)e=null;else{var t=a.tag;if(t===
13){if(e=og(a),e!==null)return e;e=null}else if(t===31){if(e=lg(a),e!==null)return e;e=null}else if(t===3){if(a.stateNode.current.memoizedState.isDehydrated)return a.
tag===3?a.stateNode.containerInfo:null;e=null}else a!==e&&(e=null)}}return Ts=e,null}function t1(e){switch(e){case"beforetoggle":case"cancel":case"click":case"c\
lose":case"contextmenu":case"copy":case"cut":case"auxclick":case"dblclick":case"dragend":case"dragstart":case"drop":case"focusin":case"focusout":case"input":case"\
invalid":case"keydown":case"keypress":case"keyup":case"mousedown":case"mouseup":case"paste":case"pause":case"play":case"pointercancel":case"pointerdown":case"po\
interup":case"ratechange":case"reset":case"seeked":case"submit":case"toggle":case"touchcancel":case"touchend":case"touchstart":case"volumechange":case"change":case"\
selectionchange":case"textInput":case"compositionstart":case"compositionend":case"compositionupdate":case"beforeblur":case"afterblur":case"beforeinput":case"blu\
r":case"fullscreenchange":case"fullscreenerror":case"focus":case"hashchange":case"popstate":case"select":case"selectstart":return 2;case"drag":case"dragenter":case"\
dragexit":case"dragleave":case"dragover":case"mousemove":case"mouseout":case"mouseover":case"pointermove":case"pointerout":case"pointerover":case"resize":case"s\
croll":case"touchmove":case"wheel":case"mouseenter":case"mouseleave":case"pointerenter":case"pointerleave":return 8;case"message":switch(Ew()){case fg:return 2;case hg:
return 8;case as:case Nw:return 32;case pg:return 268435456;default:return 32}default:return 32}}var ku=!1,tr=null,nr=null,rr=null,pl=new Map,vl=new Map,Yn=[],p_="\
mousedown mouseup touchcancel touchend touchstart auxclick dblclick pointercancel pointerdown pointerup dragend dragstart drop compositionend compositionstart k\
eydown keypress keyup input textInput copy cut paste click change contextmenu reset".split(" ");function eg(e,a){switch(e){case"focusin":case"focusout":tr=null;
break;case"dragenter":case"dragleave":nr=null;break;case"mouseover":case"mouseout":rr=null;break;case"pointerover":case"pointerout":pl.delete(a.pointerId);break;case"\
gotpointercapture":case"lostpointercapture":vl.delete(a.pointerId)}}function Uo(e,a,t,n,r,i){return e===null||e.nativeEvent!==i?(e={blockedOn:a,domEventName:t,eventSystemFlags:n,
nativeEvent:i,targetContainers:[r]},a!==null&&(a=lo(a),a!==null&&a1(a)),e):(e.eventSystemFlags|=n,a=e.targetContainers,r!==null&&a.indexOf(r)===-1&&a.push(r),e)}
function v_(e,a,t,n,r){switch(a){case"focusin":return tr=Uo(tr,e,a,t,n,r),!0;case"dragenter":return nr=Uo(nr,e,a,t,n,r),!0;case"mouseover":return rr=Uo(rr,e,a,t,
n,r),!0;case"pointerover":var i=r.pointerId;return pl.set(i,Uo(pl.get(i)||null,e,a,t,n,r)),!0;case"gotpointercapture":return i=r.pointerId,vl.set(i,Uo(vl.get(i)||
null,e,a,t,n,r)),!0}return!1}function n1(e){var a=Cr(e.target);if(a!==null){var t=gl(a);if(t!==null){if(a=t.tag,a===13){if(a=og(t),a!==null){e.blockedOn=a,Tp(e.
priority,function(){Wv(t)});return}}else if(a===31){if(a=lg(t),a!==null){e.blockedOn=a,Tp(e.priority,function(){Wv(t)});return}}else if(a===3&&t.stateNode.current.
memoizedState.isDehydrated){e.blockedOn=t.tag===3?t.stateNode.containerInfo:null;return}}}e.blockedOn=null}function Fc(e){if(e.blockedOn!==null)return!1;for(var a=e.
targetContainers;0<a.length;){var t=zu(e.nativeEvent);if(t===null){t=e.nativeEvent;var n=new t.constructor(t.type,t);Am=n,t.target.dispatchEvent(n),Am=null}else
return a=lo(t),a!==null&&a1(a),e.blockedOn=t,!1;a.shift()}return!0}function ag(e,a,t){Fc(e)&&t.delete(a)}function g_(){ku=!1,tr!==null&&Fc(tr)&&(tr=null),nr!==null&&
Fc(nr)&&(nr=null),rr!==null&&Fc(rr)&&(rr=null),pl.forEach(ag),vl.forEach(ag)}function Oc(e,a){e.blockedOn===a&&(e.blockedOn=null,ku||(ku=!0,Ge.unstable_scheduleCallback(
Ge.unstable_NormalPriority,g_)))}var Mc=null;function tg(e){Mc!==e&&(Mc=e,Ge.unstable_scheduleCallback(Ge.unstable_NormalPriority,function(){Mc===e&&(Mc=null);for(var a=0;a<
e.length;a+=3){var t=e[a],n=e[a+1],r=e[a+2];if(typeof n!="function"){if(kf(n||t)===null)continue;break}var i=lo(t);i!==null&&(e.splice(a,3),a-=3,jm(i,{pending:!0,
data:r,method:t.method,action:n},n,r))}}))}function io(e){function a(c){return Oc(c,e)}tr!==null&&Oc(tr,e),nr!==null&&Oc(nr,e),rr!==null&&Oc(rr,e),pl.forEach(a),
vl.forEach(a);for(var t=0;t<Yn.length;t++){var n=Yn[t];n.blockedOn===e&&(n.blockedOn=null)}for(;0<Yn.length&&(t=Yn[0],t.blockedOn===null);)n1(t),t.blockedOn===null&&
Yn.shift();if(t=(e.ownerDocument||e).$$reactFormReplay,t!=null)for(n=0;n<t.length;n+=3){var r=t[n],i=t[n+1],o=r[Ua]||null;if(typeof i=="function")o||tg(t);else if(o){
var l=null;if(i&&i.hasAttribute("formAction")){if(r=i,o=i[Ua]||null)l=o.formAction;else if(kf(r)!==null)continue}else l=o.action;typeof l=="function"?t[n+1]=l:(t.
splice(n,3),n-=3),tg(t)}}}function r1(){function e(i){i.canIntercept&&i.info==="react-transition"&&i.intercept({handler:function(){return new Promise(function(o){
return r=o})},focusReset:"manual",scroll:"manual"})}function a(){r!==null&&(r(),r=null),n||setTimeout(t,20)}function t(){if(!n&&!navigation.transition){var i=navigation.
currentEntry;i&&i.url!=null&&navigation.navigate(i.url,{state:i.getState(),info:"react-transition",history:"replace"})}}if(typeof navigation=="object"){var n=!1,
r=null;return navigation.addEventListener("navigate",e),navigation.addEventListener("navigatesuccess",a),navigation.addEventListener("navigateerror",a),setTimeout(
t,100),function(){n=!0,navigation.removeEventListener("navigate",e),navigation.removeEventListener("navigatesuccess",a),navigation.removeEventListener("navigate\
error",a),r!==null&&(r(),r=null)}}}function Sf(e){this._internalRoot=e}Qs.prototype.render=Sf.prototype.render=function(e){var a=this._internalRoot;if(a===null)
throw Error(x(409));var t=a.current,n=Ia();e1(t,n,e,a,null,null)};Qs.prototype.unmount=Sf.prototype.unmount=function(){var e=this._internalRoot;if(e!==null){this.
_internalRoot=null;var a=e.containerInfo;e1(e.current,2,null,e,null,null),Ys(),a[oo]=null}};function Qs(e){this._internalRoot=e}Qs.prototype.unstable_scheduleHydration=
function(e){if(e){var a=_g();e={blockedOn:null,target:e,priority:a};for(var t=0;t<Yn.length&&a!==0&&a<Yn[t].priority;t++);Yn.splice(t,0,e),t===0&&n1(e)}};var ng=rg.
version;if(ng!=="19.3.1")throw Error(x(527,ng,"19.3.1"));P.findDOMNode=function(e){var a=e._reactInternals;if(a===void 0)throw typeof e.render=="function"?Error(
x(188)):(e=Object.keys(e).join(","),Error(x(268,e)));return e=bw(a),e=e!==null?cg(e):null,e=e===null?null:e.stateNode,e};var b_={bundleType:0,version:"19.3.1",rendererPackageName:"\
react-dom",currentDispatcherRef:D,reconcilerVersion:"19.3.1"};if(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__<"u"&&(Bo=__REACT_DEVTOOLS_GLOBAL_HOOK__,!Bo.isDisabled&&Bo.
supportsFiber))try{bl=Bo.inject(b_),Za=Bo}catch{}var Bo;Xs.createRoot=function(e,a){if(!ig(e))throw Error(x(299));var t=!1,n="",r=Hb,i=Lb,o=Gb;return a!=null&&(a.
unstable_strictMode===!0&&(t=!0),a.identifierPrefix!==void 0&&(n=a.identifierPrefix),a.onUncaughtError!==void 0&&(r=a.onUncaughtError),a.onCaughtError!==void 0&&
(i=a.onCaughtError),a.onRecoverableError!==void 0&&(o=a.onRecoverableError)),a=P0(e,1,!1,null,null,t,n,null,r,i,o,r1),e[oo]=a.current,vf(e),new Sf(a)};Xs.hydrateRoot=
function(e,a,t){if(!ig(e))throw Error(x(299));var n=!1,r="",i=Hb,o=Lb,l=Gb,c=null;return t!=null&&(t.unstable_strictMode===!0&&(n=!0),t.identifierPrefix!==void 0&&
(r=t.identifierPrefix),t.onUncaughtError!==void 0&&(i=t.onUncaughtError),t.onCaughtError!==void 0&&(o=t.onCaughtError),t.onRecoverableError!==void 0&&(l=t.onRecoverableError),
t.formState!==void 0&&(c=t.formState)),a=P0(e,1,!0,a,t??null,n,r,c,i,o,l,r1),a.context=W0(null),t=a.current,n=Ia(),n=Cu(n),r=Fn(n),r.callback=null,Pn(t,r,n),t=n,
a.current.lanes=t,wl(a,t),en(a),e[oo]=a.current,vf(e),new Qs(a)};Xs.version="19.3.1"});var c1=ql((h3,l1)=>{"use strict";function o1(){if(!(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__>"u"||typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE!="function"))try{__REACT_DEVTOOLS_GLOBAL_HOOK__.
checkDCE(o1)}catch(e){console.error(e)}}o1(),l1.exports=i1()});var dw=b(ne(),1),mw=b(c1(),1);var br=b(ne(),1);var Af=b(ne(),1);var Tf=b(_(),1),Zs=15,ho=e=>[...e].length>=Zs;function Js({label:e,value:a,onChange:t}){let n=[...a].length;return(0,Tf.jsx)(Ta,{label:e,description:(0,Tf.jsx)(
y,{span:!0,size:"xs",c:n>0&&ho(a)?"teal":"dimmed","aria-live":"polite",children:n===0||!ho(a)?`At least ${Zs} characters${n?`, ${Zs-n} to go`:". A few unrelated\
 words are fine"}`:"Long enough"}),value:a,onChange:r=>t(r.currentTarget.value),required:!0,withAsterisk:!1,minLength:Zs,maxLength:128,autoComplete:"new-passwor\
d",visibilityToggleButtonProps:{"aria-label":"Show or hide the password"}})}var Ba=b(_(),1);function s1(){let[e,a]=(0,Af.useState)(""),[t,n]=(0,Af.useState)(""),r=Wr().data?.user.email,i=De({mutationFn:()=>Z("PUT","/v1/profile/password",
{current:e,new:t}),onSuccess:async()=>{a(""),n(""),Vl.show({color:"teal",message:"Password changed. Your other sessions were ended."}),await Promise.all([Ga(fa),
Ga(zo)])}});return(0,Ba.jsxs)("section",{"aria-labelledby":"password",children:[(0,Ba.jsx)(Ca,{order:2,size:"h4",mb:"sm",id:"password",children:"Password"}),(0,Ba.jsx)(
Ae,{p:"lg",radius:"lg",maw:480,children:(0,Ba.jsx)("form",{onSubmit:l=>{l.preventDefault(),i.mutate()},children:(0,Ba.jsxs)(E,{children:[(0,Ba.jsx)("input",{type:"\
email",name:"username",value:r??"",readOnly:!0,hidden:!0,autoComplete:"username"}),(0,Ba.jsx)(Ta,{label:"Present password",value:e,onChange:l=>a(l.currentTarget.
value),required:!0,withAsterisk:!1,autoComplete:"current-password",visibilityToggleButtonProps:{"aria-label":"Show or hide the present password"}}),(0,Ba.jsx)(Js,
{label:"New password",value:t,onChange:n}),(0,Ba.jsx)(R,{error:i.error}),(0,Ba.jsx)(y,{size:"xs",c:"dimmed",children:"All your other sessions end at once. API k\
eys go on working."}),(0,Ba.jsx)(T,{justify:"flex-end",children:(0,Ba.jsx)(C,{type:"submit",loading:i.isPending,disabled:!e||!ho(t),children:"Change password"})})]})})})]})}var m1=b(ne(),1);var qa=b(_(),1);function pt({label:e,columns:a,loading:t,minWidth:n=720,spacing:r="sm",children:i}){return(0,qa.jsx)(Ae,{radius:"lg",style:{overflow:"hidden"},children:(0,qa.jsx)(
A.ScrollContainer,{minWidth:n,type:"native",children:(0,qa.jsxs)(A,{"aria-label":e,"aria-busy":t,verticalSpacing:r,horizontalSpacing:"md",children:[(0,qa.jsx)(A.
Thead,{children:(0,qa.jsx)(A.Tr,{children:a.map(o=>(0,qa.jsx)(A.Th,{w:o.width,miw:o.least,ta:o.right?"right":"left",className:"column-name",visibleFrom:o.from,children:o.
silent?(0,qa.jsx)("span",{className:"sr-only",children:o.name}):o.name},o.name))})}),(0,qa.jsx)(A.Tbody,{children:t?(0,qa.jsx)(y_,{columns:a.length}):i})]})})})}
function y_({columns:e}){return[0,1,2,3].map(a=>(0,qa.jsx)(A.Tr,{children:Array.from({length:e},(t,n)=>(0,qa.jsx)(A.Td,{children:(0,qa.jsx)(Aa,{height:14,my:6,width:n===
0?"70%":"55%"})},n))},a))}var Xe=b(_(),1),w_=[{name:"Browser"},{name:"Address",width:150},{name:"Logged in",width:130},{name:"Last seen",width:130},{name:"Actions",width:110,silent:!0}],
__=[[/Edg\//,"Edge"],[/Firefox\//,"Firefox"],[/Chrom(e|ium)\//,"Chrome"],[/Safari\//,"Safari"]],x_=[[/Android/,"Android"],[/iPhone|iPad/,"iOS"],[/Windows/,"Wind\
ows"],[/Mac OS X/,"macOS"],[/Linux|X11/,"Linux"]],d1=(e,a)=>e.find(([t])=>t.test(a))?.[1]??"";function Cf(e){let[a,t]=[d1(__,e),d1(x_,e)];return a&&t?`${a} on ${t}`:
e.slice(0,60)||"Unknown"}function u1(){let e=Ch(),[a,t]=(0,m1.useState)(null);return(0,Xe.jsxs)("section",{"aria-labelledby":"sessions",children:[(0,Xe.jsx)(Ca,
{order:2,size:"h4",mb:"sm",id:"sessions",children:"Sessions"}),(0,Xe.jsx)(R,{error:e.error,retry:()=>{e.refetch()}}),!e.error&&(0,Xe.jsx)(pt,{label:"Sessions",columns:w_,
loading:e.isPending,children:e.data?.data.map(n=>(0,Xe.jsxs)(A.Tr,{children:[(0,Xe.jsxs)(A.Td,{title:n.user_agent,children:[Cf(n.user_agent)," ",n.current&&(0,Xe.jsx)(
la,{variant:"light",color:"teal",size:"sm",tt:"none",ml:6,children:"This one"})]}),(0,Xe.jsx)(A.Td,{className:"mono",children:n.client_ip||"–"}),(0,Xe.jsx)(A.
Td,{children:(0,Xe.jsx)(Ke,{at:n.created_at})}),(0,Xe.jsx)(A.Td,{children:(0,Xe.jsx)(Ke,{at:n.last_seen_at})}),(0,Xe.jsx)(A.Td,{ta:"right",children:!n.current&&
(0,Xe.jsx)(C,{size:"compact-sm",variant:"default",onClick:()=>t(n),"aria-label":`End the session on ${Cf(n.user_agent)}`,children:"End"})})]},n.id))}),(0,Xe.jsx)(
y,{size:"xs",c:"dimmed",mt:"xs",children:"A session ends after half an hour without use, after twelve hours in any case, and when you change the password."}),a&&
(0,Xe.jsxs)(Rn,{title:"End this session?",action:"End session",close:()=>t(null),run:async()=>{await Z("DELETE",`${zo}/${encodeURIComponent(a.id)}`),await Ga(zo)},
children:[Cf(a.user_agent)," at ",a.client_ip," has to log in again."]})]})}var po=b(_(),1);function f1(){return(0,po.jsx)(ca,{title:"Your account",about:"Where you are logged in, and your password.",children:(0,po.jsxs)(E,{gap:"xl",children:[
(0,po.jsx)(u1,{}),(0,po.jsx)(s1,{})]})})}var w1=b(ne(),1);var z_=()=>`${window.location.origin}/v1`,k_=(e,a)=>`curl ${e}/chat/completions \\
  -H "x-portkey-api-key: $PORTKEY_API_KEY" \\
  -H "content-type: application/json" \\
  -d '{"model": "${a}", "messages": [{"role": "user", "content": "Say hello."}]}'`,S_=(e,a)=>`import os
from portkey import Portkey

client = Portkey(api_key=os.environ["PORTKEY_API_KEY"], base_url="${e}")
answer = client.chat.completions.create(
    model="${a}",
    messages=[{"role": "user", "content": "Say hello."}],
)
print(answer.choices[0].message.content)`,T_=(e,a)=>`import Portkey from 'portkey-ai';

const client = new Portkey({ apiKey: process.env.PORTKEY_API_KEY, baseURL: '${e}' });
const answer = await client.chat.completions.create({
  model: '${a}',
  messages: [{ role: 'user', content: 'Say hello.' }],
});
console.log(answer.choices[0].message.content);`,A_=(e,a)=>`import os
from openai import OpenAI

client = OpenAI(api_key=os.environ["PORTKEY_API_KEY"], base_url="${e}")
answer = client.chat.completions.create(
    model="${a}",
    messages=[{"role": "user", "content": "Say hello."}],
)
print(answer.choices[0].message.content)`,C_=(e,a)=>`import OpenAI from 'openai';

const client = new OpenAI({ apiKey: process.env.PORTKEY_API_KEY, baseURL: '${e}' });
const answer = await client.chat.completions.create({
  model: '${a}',
  messages: [{ role: 'user', content: 'Say hello.' }],
});
console.log(answer.choices[0].message.content);`;function h1(e){let a=z_();return[{name:"curl",language:"shell",code:k_(a,e)},{name:"Python",language:"python",code:S_(
a,e)},{name:"Node",language:"javascript",code:T_(a,e)},{name:"OpenAI Python",language:"python",code:A_(a,e)},{name:"OpenAI Node",language:"javascript",code:C_(a,
e)}]}var Ef=e=>`'${e.replaceAll("'","'\\''")}'`;function Is(e,a,t,n=[]){let r=[`curl${e==="GET"?"":` -X ${e}`} ${Ef(`${window.location.origin}${a}`)}`];r.push('\
  -H "x-portkey-api-key: $PORTKEY_API_KEY"');for(let[i,o]of n)r.push(`  -H ${Ef(`${i}: ${o}`)}`);return t!==void 0&&t!==""&&(n.some(([i])=>i==="content-type")||
r.push("  -H 'content-type: application/json'"),r.push(`  -d ${Ef(typeof t=="string"?t:JSON.stringify(t))}`)),r.join(` \\
`)}var vt=b(_(),1);function ur({text:e,label:a,height:t}){return(0,vt.jsxs)("div",{className:"code-block",children:[(0,vt.jsx)("pre",{tabIndex:0,"aria-label":a,style:t?
{maxHeight:t}:void 0,children:(0,vt.jsx)("code",{children:e})}),(0,vt.jsx)("div",{className:"code-copy",children:(0,vt.jsx)(rt,{text:e,label:`Copy ${a.toLowerCase()}`})})]})}
function $s({model:e}){let a=h1(e);return(0,vt.jsxs)(Bt,{defaultValue:"curl",variant:"default",keepMounted:!1,children:[(0,vt.jsx)(Bt.List,{"aria-label":"Langua\
ge",className:"scroll-tabs",children:a.map(t=>(0,vt.jsx)(Bt.Tab,{value:t.name,children:t.name},t.name))}),a.map(t=>(0,vt.jsx)(Bt.Panel,{value:t.name,pt:"sm",children:(0,vt.jsx)(
ur,{text:t.code,label:`${t.name} sample`})},t.name))]})}var vo=b(_(),1);function p1(){return(0,vo.jsx)(Ut,{cols:{base:1,xs:2,md:3},spacing:"sm",children:cc.map(({slug:e,name:a,about:t})=>(0,vo.jsxs)(Mt,{component:K,href:`\
/configs/new?from=${e}`,className:"starter",children:[(0,vo.jsx)(y,{size:"sm",fw:600,children:a}),(0,vo.jsx)(y,{size:"xs",c:"dimmed",children:t})]},e))})}var v1=b(ne(),1);var ya=b(_(),1),E_=3;function g1({outline:e}){if(!e)return(0,ya.jsx)(y,{size:"sm",c:"dimmed",children:"–"});let{name:a,about:t,icon:n}=Cd(e.mode),r=e.targets.
slice(0,E_),i=Math.max(e.total,e.targets.length)-r.length,o=e.targets.reduce((l,c)=>l+c.weight,0);return(0,ya.jsxs)(T,{gap:6,wrap:"nowrap",className:"outline",children:[
(0,ya.jsx)(nn,{label:`${a}: ${t}`,children:(0,ya.jsx)(Nn,{variant:"light",size:24,radius:"sm",role:"img","aria-label":a,children:(0,ya.jsx)(n,{size:15,stroke:1.8})})}),
r.map((l,c)=>(0,ya.jsxs)(v1.Fragment,{children:[c>0&&(0,ya.jsx)("span",{className:"outline-link",children:e.mode==="fallback"?"›":"·"}),(0,ya.jsx)(O_,{target:l,
share:N_(e.mode,l,o,e.total)})]},c)),i>0&&(0,ya.jsxs)(y,{size:"xs",c:"dimmed",className:"nowrap",children:["+",i]})]})}function N_(e,a,t,n){return e==="loadbala\
nce"&&t>0&&n<=8?`${Math.round(a.weight/t*100)} %`:""}function O_({target:e,share:a}){let t=e.mode?Cd(e.mode):null,n=e.virtual_key?`@${e.virtual_key}`:e.provider??
"",r=typeof e.model=="string"?e.model:"",i=e.name??(t?t.name.toLowerCase():n||r||"as asked"),o=[t&&`${t.name} of ${e.total}`,n,r].filter(Boolean).join(", ");return(0,ya.jsxs)(
"span",{className:"chip",title:o||void 0,children:[t&&(0,ya.jsx)(t.icon,{size:13,stroke:1.8}),(0,ya.jsx)("span",{className:"chip-name",children:i}),a&&(0,ya.jsx)(
"span",{className:"chip-share",children:a})]})}var q=b(_(),1),b1=[{name:"Name",least:190},{name:"Slug",width:220},{name:"Targets",width:330},{name:"Version",width:84,right:!0},{name:"Last change",width:120},
{name:"Actions",width:56,silent:!0}];function y1({rows:e,loading:a,act:t}){return(0,q.jsxs)(pt,{label:"Configs",columns:b1,loading:a,minWidth:980,children:[e.length===
0&&(0,q.jsx)(A.Tr,{children:(0,q.jsx)(A.Td,{colSpan:b1.length,children:(0,q.jsx)(y,{size:"sm",c:"dimmed",ta:"center",py:"md",children:"No config matches."})})}),
e.map(n=>(0,q.jsxs)(A.Tr,{children:[(0,q.jsx)(A.Td,{children:(0,q.jsxs)(T,{gap:8,children:[(0,q.jsx)(K,{href:`/configs/${n.slug}`,className:"row-link wrap",children:n.
name}),n.is_default===1&&(0,q.jsx)(la,{size:"sm",variant:"light",tt:"none",title:"Calls without a config of their own take this one",children:"Default"}),n.status!==
"active"&&(0,q.jsx)(hi,{status:n.status})]})}),(0,q.jsx)(A.Td,{children:(0,q.jsxs)(T,{gap:4,wrap:"nowrap",children:[(0,q.jsx)("span",{className:"mono wrap",children:n.
slug}),(0,q.jsx)(rt,{text:n.slug,label:`Copy slug of ${n.name}`})]})}),(0,q.jsx)(A.Td,{children:(0,q.jsx)(g1,{outline:n.outline})}),(0,q.jsx)(A.Td,{ta:"right",children:n.
version}),(0,q.jsx)(A.Td,{children:(0,q.jsx)(Ke,{at:n.last_updated_at})}),(0,q.jsx)(A.Td,{children:(0,q.jsx)(M_,{row:n,act:t})})]},n.slug))]})}function M_({row:e,
act:a}){let[,t]=se(),n=e.is_default===1;return(0,q.jsxs)(M,{children:[(0,q.jsx)(M.Target,{children:(0,q.jsx)(_t,{variant:"subtle",color:"gray","aria-label":`Act\
ions for ${e.name}`,children:(0,q.jsx)(li,{size:18})})}),(0,q.jsxs)(M.Dropdown,{children:[(0,q.jsx)(M.Item,{leftSection:(0,q.jsx)(di,{size:16}),onClick:()=>t(`/\
configs/${e.slug}`),children:"Edit"}),(0,q.jsx)(M.Item,{leftSection:(0,q.jsx)(tp,{size:16}),onClick:()=>t(`/configs/${e.slug}/versions`),children:"Versions"}),(0,q.jsx)(
M.Item,{leftSection:(0,q.jsx)(Lh,{size:16}),onClick:()=>t(`/configs/new?copy=${encodeURIComponent(e.slug)}`),children:"Duplicate"}),(0,q.jsx)(M.Item,{leftSection:n?
(0,q.jsx)(ep,{size:16}):(0,q.jsx)(ap,{size:16}),disabled:e.status!=="active",onClick:()=>a({kind:n?"no-default":"default",row:e}),children:n?"No longer the defa\
ult…":"Make it the default…"}),(0,q.jsx)(M.Divider,{}),(0,q.jsx)(M.Item,{color:"red",leftSection:(0,q.jsx)(Dn,{size:16}),onClick:()=>a({kind:"delete",row:e}),
children:"Delete…"})]})]})}var ye=b(_(),1);function _1(){let[e,a]=ii(),t=ni(),[n,r]=(0,w1.useState)(null),i=(e.get("search")??"").toLowerCase(),o=t.data?.data??[],l=o.filter(c=>`${c.name}\
 ${c.slug}`.toLowerCase().includes(i));return(0,ye.jsxs)(ca,{title:"Configs",about:"Where calls go, and what happens when a provider fails. An app names one in \
the header x-portkey-config; a change reaches every worker within a second.",wide:!0,actions:(0,ye.jsx)(C,{component:K,href:"/configs/new",leftSection:(0,ye.jsx)(
qt,{size:16}),children:"Create config"}),children:[(0,ye.jsx)(R,{error:t.error,retry:()=>{t.refetch()}}),t.isSuccess&&o.length===0&&(0,ye.jsx)(D_,{}),!t.error&&
(t.isPending||o.length>0)&&(0,ye.jsxs)(ye.Fragment,{children:[(0,ye.jsx)(Me,{"aria-label":"Search configs",placeholder:"Search by name or slug",leftSection:(0,ye.jsx)(
Ht,{size:16}),value:e.get("search")??"",onChange:c=>{let s=c.currentTarget.value;a(s?{search:s}:{},{replace:!0})},maw:340,mb:"md","data-search":!0}),(0,ye.jsx)(
y1,{rows:l,loading:t.isPending,act:r})]}),n&&(0,ye.jsx)(ip,{act:n,close:()=>r(null)})]})}function D_(){let e=Mn().data?.data.map(n=>n.slug)??[],a=ti().data?.data.
map(n=>n.id)??[],[t]=cc;return t?(0,ye.jsx)(Ae,{p:"xl",radius:"lg",children:(0,ye.jsxs)(Ut,{cols:{base:1,md:2},spacing:"xl",children:[(0,ye.jsxs)(E,{gap:"sm",children:[
(0,ye.jsx)(Ca,{order:2,size:"h4",children:"No config yet"}),(0,ye.jsx)(y,{size:"sm",c:"dimmed",children:"A config is a tree of targets with a strategy. This one\
 asks the second target when the first fails or takes longer than 20 seconds. It is ready to be saved: change what you like, and see beside it where a request w\
ould go."}),(0,ye.jsx)("div",{children:(0,ye.jsx)(C,{component:K,href:"/configs/new?from=fallback",variant:"light",children:"Start with this example"})}),(0,ye.jsx)(
y,{size:"sm",fw:600,mt:"md",children:"Or begin with"}),(0,ye.jsx)(p1,{})]}),(0,ye.jsx)(ur,{text:lp(t,op(e,a)),label:"Example config"})]})}):null}var go=b(ne(),1);var x1=[{scope:"completions.write",method:"POST",path:"/v1/chat/completions",says:""},{scope:"virtual_keys.list",method:"GET",path:"/v1/virtual-keys",says:"It l\
ists virtual keys."},{scope:"logs.list",method:"GET",path:"/v1/logs?page_size=1",says:"It lists logs."},{scope:"organisation_service_api_keys.list",method:"GET",
path:"/v1/api-keys?page_size=1",says:"It lists API keys."},{scope:"workspace_service_api_keys.list",method:"GET",path:"/v1/api-keys?page_size=1",says:"It lists \
API keys."}],z1=e=>x1.some(a=>e.includes(a.scope));async function k1(e,a,t){let n=x1.find(c=>a.includes(c.scope));if(!n)return{ok:!1,said:"Its scopes allow noth\
ing that could be tried from here.",ms:0};let r={model:t,messages:[{role:"user",content:"Say hello."}],max_tokens:16},i=performance.now(),o=await Il(n.path,{method:n.
method,credentials:"omit",headers:{"x-portkey-api-key":e,"content-type":"application/json","x-portkey-trace-id":$l()},body:n.method==="POST"?JSON.stringify(r):null});
if(!o.ok){let{message:c}=await Jl(o);return{ok:!1,said:`${o.status}: ${c}`,ms:performance.now()-i}}return{ok:!0,said:n.says||(await o.json()).choices?.[0]?.message?.
content||"An empty answer.",ms:performance.now()-i}}var wa=b(_(),1);function S1({secret:e,scopes:a,model:t}){let n=De({mutationFn:()=>k1(e,a,t),gcTime:0});if(!z1(a))return null;let r=n.data;return(0,wa.jsxs)(T,{gap:"\
md",wrap:"nowrap",align:"flex-start",mih:36,children:[(0,wa.jsx)(C,{variant:"light",leftSection:(0,wa.jsx)(Rh,{size:16}),onClick:()=>n.mutate(),disabled:n.isPending,
flex:"none",children:"Verify it now"}),(0,wa.jsxs)(wt,{role:"status","aria-live":"polite",pt:7,style:{minWidth:0},children:[n.isPending&&(0,wa.jsxs)(T,{gap:"xs",
children:[(0,wa.jsx)(Pr,{size:14}),(0,wa.jsxs)(y,{size:"sm",c:"dimmed",children:["Asking ",t,"…"]})]}),n.error&&(0,wa.jsx)(y,{size:"sm",c:"red",children:n.error.
message}),r&&!n.isPending&&(0,wa.jsxs)(T,{gap:8,wrap:"nowrap",align:"flex-start",children:[r.ok?(0,wa.jsx)(ln,{size:18,color:"var(--mantine-color-teal-6)",style:{
flex:"none",marginTop:1}}):(0,wa.jsx)(To,{size:18,color:"var(--mantine-color-red-6)",style:{flex:"none",marginTop:1}}),(0,wa.jsxs)(y,{size:"sm",className:"wrap",
children:[r.ok?`It works, ${we(r.ms)}. `:"Refused. ",(0,wa.jsx)(y,{span:!0,c:"dimmed",size:"sm",children:r.said.slice(0,240)})]})]})]})]})}var Ee=b(_(),1);function Fs({title:e,secret:a,scopes:t,copied:n,note:r,close:i}){let o=vi(),l=t.includes("completions.write");return(0,Ee.jsx)(at,{opened:!0,onClose:i,
title:e,size:"lg",closeOnClickOutside:!1,closeOnEscape:!1,withCloseButton:!1,children:(0,Ee.jsxs)(E,{children:[n?(0,Ee.jsx)(yr,{color:"teal",icon:(0,Ee.jsx)(ln,
{size:18}),role:"status",children:"Your API key is on the clipboard."}):(0,Ee.jsx)(yr,{color:"yellow",icon:(0,Ee.jsx)(Wh,{size:18}),children:"Copy the key now. \
Only a digest of it is stored, so it cannot be shown again."}),r&&(0,Ee.jsx)(y,{size:"sm",c:"dimmed",component:"div",children:r}),(0,Ee.jsx)(Ta,{label:"API key",
value:a,readOnly:!0,defaultVisible:!n,onFocus:c=>c.currentTarget.select(),styles:{innerInput:{fontFamily:"var(--mantine-font-family-monospace)",fontSize:13}},autoComplete:"\
off",visibilityToggleButtonProps:{"aria-label":"Show or hide the key"}}),(0,Ee.jsxs)(T,{gap:"sm",children:[(0,Ee.jsx)(fi,{text:a,primary:!n,children:"Copy key"}),
(0,Ee.jsx)(fi,{text:`export PORTKEY_API_KEY='${a}'`,children:"Copy as export line"})]}),(0,Ee.jsx)(S1,{secret:a,scopes:t,model:o}),l&&(0,Ee.jsxs)(Ee.Fragment,{children:[
(0,Ee.jsx)(lh,{label:"Use it",labelPosition:"left"}),(0,Ee.jsx)($s,{model:o})]}),(0,Ee.jsx)(T,{justify:"flex-end",children:(0,Ee.jsx)(C,{onClick:i,children:"I h\
ave stored it"})})]})})}var Ne=b(_(),1),T1=(0,go.createContext)(()=>{}),bo=()=>(0,go.useContext)(T1);async function A1(e){let a=await rp(e.key);return Ga(Wl),on(),{made:e,copied:a}}var R_=async()=>A1(
await Z("POST",Wl));async function U_(e,a){return a&&await Z("POST",`/v1/api-keys/${encodeURIComponent(e.id)}/revoke-previous`),A1(await Z("POST",`${Wl}/rotate`))}
function C1({children:e}){let[a,t]=(0,go.useState)(!1),n=ei(),r=n.data?.key??null,i=De({mutationFn:R_,gcTime:0}),o=De({mutationFn:h=>U_(r,h),gcTime:0}),l=i.data??
o.data,c=()=>{t(!1),i.reset(),o.reset()},s=()=>{t(!0),n.isSuccess&&!r&&i.mutate()},f=o.error instanceof Zl&&o.error.status===409;return(0,Ne.jsxs)(T1.Provider,{
value:s,children:[e,a&&l&&(0,Ne.jsx)(Fs,{title:"Your API key",secret:l.made.key,scopes:["completions.write"],copied:l.copied,note:(0,Ne.jsx)(q_,{until:l.made.key_transition_expires_at}),
close:c}),a&&!l&&(0,Ne.jsx)(at,{opened:!0,onClose:c,title:"Copy API key",closeButtonProps:{"aria-label":"Close"},children:(0,Ne.jsxs)(E,{children:[r?(0,Ne.jsx)(
B_,{current:r}):(0,Ne.jsx)(y,{size:"sm",children:"Making your personal key…"}),(0,Ne.jsx)(R,{error:n.error??i.error??(f?null:o.error)}),f&&(0,Ne.jsx)(y,{size:"\
sm",role:"alert",children:"The secret before this one still works until its overlap ends. Rotating again now ends that older secret at once; the present one the\
n gets its own 30 minutes."}),(0,Ne.jsxs)(T,{justify:"flex-end",children:[(0,Ne.jsx)(C,{variant:"default",onClick:c,children:"Cancel"}),r&&(0,Ne.jsx)(C,{loading:o.
isPending,onClick:()=>o.mutate(f),"data-autofocus":!0,children:f?"End the older secret, rotate and copy":"Rotate and copy"}),!r&&i.error&&(0,Ne.jsx)(C,{loading:i.
isPending,onClick:()=>i.mutate(),children:"Try again"})]})]})})]})}function B_({current:e}){return(0,Ne.jsxs)(E,{gap:"xs",children:[(0,Ne.jsxs)(y,{size:"sm",children:[
"Your key is ",(0,Ne.jsx)(oh,{children:e.masked}),", last used ",(0,Ne.jsx)(Ke,{at:e.last_used_at,never:"never"}),"."]}),(0,Ne.jsxs)(y,{size:"sm",children:["Key\
s are stored as digests only, so this one cannot be copied again. ",(0,Ne.jsx)("b",{children:"Rotate and copy"})," gives it a new secret and puts that on the cl\
ipboard. The old secret keeps working for 30 minutes, so that nothing breaks while you replace it."]})]})}function q_({until:e}){let a=ui(e);return a?`The old s\
ecret works until ${Un(a)}. Replace it by then.`:"It is yours alone and can do what you can do. Keep it out of code and chats."}var E1=b(ne(),1);var _a=b(_(),1);function N1({loading:e,error:a,first:t}){let n=(0,E1.useRef)(!1);return e?(0,_a.jsx)(Aa,{height:64,radius:"lg"}):a&&!t?(0,_a.jsx)(R,{error:a,title:"\
The logs cannot be read"}):(t||(n.current=!0),t&&!n.current?null:(0,_a.jsx)(Ae,{p:"md",radius:"lg",role:"status","aria-live":"polite",children:t?(0,_a.jsxs)(T,{
justify:"space-between",children:[(0,_a.jsxs)(T,{gap:"sm",children:[(0,_a.jsx)(ln,{size:22,color:"var(--mantine-color-teal-6)"}),(0,_a.jsxs)(y,{children:[(0,_a.jsx)(
"b",{children:"Your first request arrived."})," ",t.model||t.path," answered ",t.status," in ",we(t.ms),"."]})]}),(0,_a.jsx)(C,{component:K,href:`/logs/${t.id}`,
variant:"light",children:"Look inside"})]}):(0,_a.jsxs)(T,{gap:"sm",mih:36,children:[(0,_a.jsx)("span",{className:"pulse","aria-hidden":"true"}),(0,_a.jsx)(y,{children:"\
Waiting for the first request…"}),(0,_a.jsx)(y,{c:"dimmed",size:"sm",children:"This changes by itself when it arrives."})]})}))}var aa=b(_(),1),H_=[{name:"Time",width:130},{name:"Status",width:90},{name:"Model",least:170},{name:"Tokens",right:!0},{name:"Cost",right:!0},{name:"Took",right:!0}];
function O1({rows:e}){let[,a]=se();return(0,aa.jsxs)("section",{"aria-labelledby":"recent",children:[(0,aa.jsxs)(T,{justify:"space-between",mb:"sm",children:[(0,aa.jsx)(
Ca,{order:2,size:"h4",id:"recent",children:"Latest requests"}),(0,aa.jsx)(En,{component:K,href:"/logs",size:"sm",children:"All logs"})]}),(0,aa.jsx)(pt,{label:"\
Latest requests",columns:H_,loading:!1,minWidth:560,spacing:"xs",children:e.map(t=>(0,aa.jsxs)(A.Tr,{className:"clickable",onClick:()=>a(`/logs/${t.id}`),children:[
(0,aa.jsx)(A.Td,{children:(0,aa.jsx)(K,{href:`/logs/${t.id}`,className:"row-link",children:(0,aa.jsx)(Ke,{at:t.at})})}),(0,aa.jsx)(A.Td,{children:(0,aa.jsx)(pi,
{status:t.status,end:t.end})}),(0,aa.jsx)(A.Td,{className:"wrap",children:t.model||t.path}),(0,aa.jsx)(A.Td,{ta:"right",children:Ao(t.tokensIn+t.tokensOut)}),(0,aa.jsx)(
A.Td,{ta:"right",children:nt(t.cost)}),(0,aa.jsx)(A.Td,{ta:"right",children:we(t.ms)})]},t.id))})]})}var X=b(_(),1),L_=e=>e&&e.total>0?1e4:1500,G_={...Fl,pageSize:5};function D1(){let e=ac(G_,0,L_),a=(e.data?.total??0)>0;return(0,X.jsx)(ca,{title:"Getting start\
ed",about:"One door to every model: your apps hold a key of this gateway, the providers' keys stay here.",children:(0,X.jsxs)(E,{gap:"lg",children:[(0,X.jsx)(K_,
{}),(0,X.jsx)(N1,{loading:e.isPending,error:e.error,first:e.data?.rows[0]}),a&&(0,X.jsx)(O1,{rows:e.data?.rows??[]}),(0,X.jsx)(Y_,{})]})})}function K_(){let e=bo(),
a=ei(),t=vi();return(0,X.jsx)(Ae,{p:"lg",radius:"lg",children:(0,X.jsxs)(E,{children:[(0,X.jsx)(M1,{n:1,done:!!a.data?.key,children:(0,X.jsxs)(T,{justify:"space\
-between",gap:"sm",flex:1,children:[(0,X.jsxs)("div",{children:[(0,X.jsx)(y,{fw:600,children:"Copy your API key"}),(0,X.jsxs)(y,{size:"sm",c:"dimmed",children:[
"Then ",(0,X.jsx)("span",{className:"mono",children:"export PORTKEY_API_KEY=…"})," in your shell. It is always in the profile menu, too."]})]}),(0,X.jsx)(C,{leftSection:(0,X.jsx)(
oi,{size:16}),onClick:e,variant:a.data?.key?"default":"filled",children:"Copy API key"})]})}),(0,X.jsx)(M1,{n:2,children:(0,X.jsxs)("div",{style:{minWidth:0,flex:1},
children:[(0,X.jsx)(y,{fw:600,children:"Make a request"}),(0,X.jsxs)(y,{size:"sm",c:"dimmed",mb:"xs",children:["These work as they are",t.startsWith("@local/")?
": the model is built in and needs no provider":"","."]}),(0,X.jsx)($s,{model:t})]})})]})})}function M1({n:e,done:a,children:t}){return(0,X.jsxs)(T,{align:"flex\
-start",wrap:"nowrap",gap:"md",children:[(0,X.jsx)(Nn,{radius:"xl",size:28,variant:a?"filled":"light",color:a?"teal":void 0,mt:2,children:a?(0,X.jsx)(xr,{size:16,
"aria-label":"done"}):(0,X.jsx)(y,{size:"sm",fw:650,children:e})}),t]})}function Y_(){let e=On().data?.data??[],t=[{title:"Connect a provider",text:"Store a pro\
vider’s key once as a virtual key. Apps name it and never see it.",to:"/virtual-keys/new",done:(Mn().data?.data??[]).some(n=>n.provider!=="local")},{title:"Gi\
ve an app its own key",text:"With scopes, an expiry and allowed addresses; revoked within a second.",to:"/keys/new",done:e.some(n=>n.type==="workspace-service")},
{title:"Try a prompt",text:"Stream an answer and see tokens per second and cost.",to:"/playground",done:!1},{title:"Look inside a call",text:"Bodies, headers, t\
iming and the cost, for every call.",to:"/logs",done:!1}];return(0,X.jsxs)("section",{"aria-labelledby":"next-steps",children:[(0,X.jsx)(Ca,{order:2,size:"h4",mb:"\
sm",id:"next-steps",children:"Next steps"}),(0,X.jsx)(Ut,{cols:{base:1,xs:2,md:4},children:t.map(n=>(0,X.jsxs)(Ae,{p:"md",radius:"lg",component:K,href:n.to,className:"\
card-link",children:[(0,X.jsxs)(T,{justify:"space-between",mb:4,wrap:"nowrap",children:[(0,X.jsx)(y,{fw:600,size:"sm",children:n.title}),n.done?(0,X.jsx)(xr,{size:16,
color:"var(--mantine-color-teal-6)","aria-label":"done"}):(0,X.jsx)(Oh,{size:16,className:"arrow"})]}),(0,X.jsx)(y,{size:"sm",c:"dimmed",children:n.text})]},n.to))})]})}var Mf=b(ne(),1);var Jr=b(_(),1);function fr({icon:e,title:a,children:t,action:n}){return(0,Jr.jsx)(Ae,{p:"xl",radius:"lg",children:(0,Jr.jsxs)(E,{align:"center",gap:"sm",py:"xl",
ta:"center",children:[(0,Jr.jsx)(Nn,{size:52,radius:"xl",variant:"light",children:e}),(0,Jr.jsx)(Ca,{order:2,size:"h4",children:a}),(0,Jr.jsx)(y,{c:"dimmed",size:"\
sm",maw:480,component:"div",children:t}),n]})})}var Nf=b(ne(),1);var Pa=b(_(),1),j_=864e5,R1=[{value:"",label:"Never"},{value:"7",label:"In 7 days"},{value:"30",label:"In 30 days"},{value:"90",label:"In 90 days"},{value:"365",
label:"In a year"}];function Ps(e){return e?/^\d+$/.test(e)?new Date(Date.now()+Number(e)*j_).toISOString():e:null}function Ws(e,a={config:"",override:!0}){let t={
...e.config===a.config?{}:{config_id:e.config||null},...e.override===a.override?{}:{allow_config_override:e.override}};return Object.keys(t).length>0?{defaults:t}:
{}}function ed({value:e,change:a,routes:t}){let n=ui(e.expires&&!/^\d+$/.test(e.expires)?e.expires:null),r=n?[{value:e.expires,label:Un(n)},...R1]:R1;return(0,Pa.jsxs)(
E,{children:[(0,Pa.jsx)(Me,{label:"Name",placeholder:"checkout-service",value:e.name,onChange:i=>a({name:i.currentTarget.value}),required:!0,maxLength:100,"data\
-autofocus":!0}),(0,Pa.jsx)(Me,{label:"Description",placeholder:"Who uses it, and what for",value:e.description,onChange:i=>a({description:i.currentTarget.value}),
maxLength:400}),(0,Pa.jsx)(Rt,{label:"Expires",data:r,value:e.expires,onChange:i=>a({expires:i??""}),allowDeselect:!1}),(0,Pa.jsx)(jl,{label:"Allowed addresses",
description:"IP addresses or CIDR blocks. Empty: from anywhere.",placeholder:e.allowedIps.length>0?void 0:"203.0.113.7, 10.0.0.0/8",value:e.allowedIps,onChange:i=>a(
{allowedIps:i}),splitChars:[","," "],acceptValueOnBlur:!0}),t&&(0,Pa.jsx)(V_,{value:e,change:a})]})}function V_({value:e,change:a}){let t=ni().data?.data??[],r=t.
filter(l=>l.status==="active"||l.slug===e.config).map(l=>({value:l.slug,label:`${l.name} (${l.slug})`})),i=e.config&&!r.some(l=>l.value===e.config)?[{value:e.config,
label:e.config}]:[],o=t.find(l=>l.is_default===1);return(0,Pa.jsxs)(Pa.Fragment,{children:[(0,Pa.jsx)(Rt,{label:"Default config",description:"For calls that bri\
ng none of their own.",data:[{value:"",label:o?`None of its own (the workspace’s: ${o.name})`:"None"},...r,...i],value:e.config,onChange:l=>a({config:l??""}),
allowDeselect:!1,searchable:!0,nothingFoundMessage:"No config matches"}),(0,Pa.jsx)(Yl,{label:"Calls may bring a config of their own",description:"Off: a call t\
hat brings one is refused, and the key makes only keys with the same config.",checked:e.override,onChange:l=>a({override:l.currentTarget.checked})})]})}var U1=b(ne(),1);var Te=b(_(),1);function ad({scopes:e,value:a,onChange:t}){let[n,r]=(0,U1.useState)(""),i=new Set(a),o=e.filter(s=>s.scope.includes(n.trim().toLowerCase().replaceAll(
" ","_"))),l=[...new Set(o.map(s=>s.resource))],c=(s,f)=>{let h=new Set(i);for(let d of s)f?h.add(d):h.delete(d);t(e.map(d=>d.scope).filter(d=>h.has(d)))};return(0,Te.jsxs)(
E,{gap:"xs",children:[(0,Te.jsxs)(T,{justify:"space-between",gap:"xs",children:[(0,Te.jsxs)(y,{size:"sm",fw:500,children:["Scopes"," ",(0,Te.jsxs)(y,{span:!0,size:"\
sm",c:"dimmed","aria-live":"polite",children:[a.length," of ",e.length]})]}),(0,Te.jsxs)(T,{gap:4,children:[(0,Te.jsx)(C,{size:"compact-xs",variant:"subtle",onClick:()=>t(
e.filter(s=>s.default).map(s=>s.scope)),children:"Sensible defaults"}),(0,Te.jsx)(C,{size:"compact-xs",variant:"subtle",onClick:()=>t(e.map(s=>s.scope)),children:"\
All"}),(0,Te.jsx)(C,{size:"compact-xs",variant:"subtle",onClick:()=>t([]),children:"None"})]})]}),(0,Te.jsx)(Me,{size:"xs","aria-label":"Search scopes",placeholder:"\
Search scopes",leftSection:(0,Te.jsx)(Ht,{size:14}),value:n,onChange:s=>r(s.currentTarget.value)}),(0,Te.jsx)(Ae,{radius:"md",children:(0,Te.jsx)(Gl.Autosize,{mah:300,
type:"auto",viewportProps:{tabIndex:0,"aria-label":"Scopes"},children:(0,Te.jsxs)(E,{gap:"sm",p:"sm",children:[l.length===0&&(0,Te.jsx)(y,{size:"sm",c:"dimmed",
children:"No scope matches."}),l.map(s=>(0,Te.jsx)(Q_,{name:s,scopes:o.filter(f=>f.resource===s),chosen:i,set:c},s))]})})})]})}function Q_({name:e,scopes:a,chosen:t,
set:n}){let r=a.map(o=>o.scope),i=r.filter(o=>t.has(o)).length;return(0,Te.jsxs)("fieldset",{className:"bare",children:[(0,Te.jsx)("legend",{className:"sr-only",
children:Lt(e)}),(0,Te.jsx)(wd,{size:"xs",fw:600,label:Lt(e),checked:i===r.length,indeterminate:i>0&&i<r.length,onChange:o=>n(r,o.currentTarget.checked)}),(0,Te.jsx)(
Ut,{cols:{base:2,xs:4},spacing:4,verticalSpacing:4,mt:6,pl:26,children:a.map(o=>(0,Te.jsx)(wd,{size:"xs",label:o.action,"aria-label":`${Lt(e)}: ${o.action}`,checked:t.
has(o.scope),onChange:l=>n([o.scope],l.currentTarget.checked)},o.scope))})]})}var Wa=b(_(),1);function B1({row:e,close:a}){let t=e.expires_at??"",n={config:e.defaults?.config_id??"",override:e.allow_config_override!==0},[r,i]=(0,Nf.useState)(
{name:e.name,description:e.description??"",expires:t,allowedIps:e.allowed_ips??[],...n}),[o,l]=(0,Nf.useState)(e.scopes),c=ec(e.type),s=De({mutationFn:()=>Z("PU\
T",`${ai}/${encodeURIComponent(e.id)}`,{name:r.name.trim(),description:r.description.trim(),scopes:o,allowed_ips:r.allowedIps,...r.expires===t?{}:{expires_at:Ps(
r.expires)},...Ws(r,n)}),onSuccess:()=>(a(),on())}),f=h=>{h.preventDefault(),s.mutate()};return(0,Wa.jsx)(Dt,{opened:!0,onClose:a,title:`Edit ${e.name}`,size:"l\
g",closeButtonProps:{"aria-label":"Close"},children:(0,Wa.jsx)("form",{onSubmit:f,children:(0,Wa.jsxs)(E,{children:[(0,Wa.jsx)(ed,{value:r,change:h=>i({...r,...h}),
routes:e.type!=="organisation-service"}),(0,Wa.jsx)(R,{error:c.error,retry:()=>{c.refetch()}}),c.isPending?(0,Wa.jsx)(Aa,{height:360,radius:"md"}):(0,Wa.jsx)(ad,
{scopes:c.data?.data??[],value:o,onChange:l}),(0,Wa.jsx)(R,{error:s.error}),(0,Wa.jsxs)(T,{justify:"flex-end",className:"drawer-foot",children:[(0,Wa.jsx)(C,{variant:"\
default",onClick:a,children:"Cancel"}),(0,Wa.jsx)(C,{type:"submit",loading:s.isPending,disabled:!r.name.trim()||o.length===0,children:"Save"})]})]})})})}var et=b(_(),1),Of=e=>`${ai}/${encodeURIComponent(e.id)}`;async function X_(e,a){let t=await Z("POST",`${Of(e)}/rotate`),n=ui(t.key_transition_expires_at),r=n?`\
The previous secret works until ${Un(n)}. Leaked? Choose "Revoke the previous secret" in the key's menu.`:void 0;a({made:t,name:`New secret of ${e.name}`,scopes:e.
scopes,note:r}),await on()}async function q1(e,a){await Z(e,a),await on()}function H1({act:{kind:e,row:a},close:t,show:n}){switch(e){case"edit":return(0,et.jsx)(
B1,{row:a,close:t});case"rotate":return(0,et.jsxs)(Rn,{title:`Rotate ${a.name}?`,action:"Rotate",danger:!1,close:t,run:()=>X_(a,n),children:["The key gets a new\
 secret, shown once. The present secret ",(0,et.jsxs)("span",{className:"mono",children:["…",a.tail]})," goes on working for 30 minutes, so that nothing break\
s while you replace it."]});case"cut":return(0,et.jsxs)(Rn,{title:"Revoke the previous secret?",action:"Revoke it now",close:t,run:()=>q1("POST",`${Of(a)}/revok\
e-previous`),children:["If ",a.name," was rotated less than 30 minutes ago, the secret before that still works. Whoever uses it is refused within a second, open\
 streams included. The newest secret, ",(0,et.jsxs)("span",{className:"mono",children:["…",a.tail]}),", is not touched."]});case"delete":return(0,et.jsx)(Rn,{
title:`Delete ${a.name}?`,action:"Delete key",close:t,run:()=>q1("DELETE",Of(a)),children:(0,et.jsxs)(E,{gap:"xs",children:[(0,et.jsxs)(y,{size:"sm",children:["\
Everything that uses ",(0,et.jsx)("span",{className:"mono",children:a.key})," is refused within a second, and its open streams are cut. This cannot be undone; i\
ts logs stay."]}),(0,et.jsxs)(y,{size:"sm",c:"dimmed",children:["Last used ",(0,et.jsx)(Ke,{at:a.last_used_at,never:"never"}),"."]})]})})}}var rd=b(ne(),1);var td=[{value:"workspace-service",label:"An app or service",short:"Service",about:"Calls models in this workspace.",path:"workspace/service",scope:"workspace_s\
ervice_api_keys.create"},{value:"workspace-user",label:"Me",short:"Personal",about:"Can never do more than you can. It ends when you leave.",path:"workspace/use\
r",scope:"workspace_user_api_keys.create"},{value:"organisation-service",label:"Administration",short:"Admin",about:"Manages the organisation. It can never call\
 a model.",path:"organisation/service",scope:"organisation_service_api_keys.create"}],nd=e=>td.find(a=>a.value===e);var ma=b(_(),1);function L1({close:e,done:a}){let t=Wr().data,n=Xl(),r=new Set(t?.scopes),[i,o]=(0,rd.useState)(td.find(z=>r.has(z.scope))?.value??"workspace-se\
rvice"),[l,c]=(0,rd.useState)({name:"",description:"",expires:"",allowedIps:[],config:"",override:!0}),[s,f]=(0,rd.useState)({}),h=ec(i),d=h.data?.data??[],m=s[i]??
d.filter(z=>z.default).map(z=>z.scope),w=De({gcTime:0,mutationFn:()=>Z("POST",`${ai}/${nd(i)?.path}`,{name:l.name.trim(),...l.description.trim()?{description:l.
description.trim()}:{},scopes:m,...i==="organisation-service"?{}:{workspace_id:n||t?.workspaces[0]?.id},...i==="workspace-user"?{user_id:t?.user.id}:{},...l.expires?
{expires_at:Ps(l.expires)}:{},...l.allowedIps.length>0?{allowed_ips:l.allowedIps}:{},...i==="organisation-service"?{}:Ws(l)}),onSuccess:z=>{on(),a({made:z,name:`\
Key ${l.name.trim()}`,scopes:m})}});return(0,ma.jsx)(Dt,{opened:!0,onClose:e,title:"Create an API key",size:"lg",closeButtonProps:{"aria-label":"Close"},children:(0,ma.jsx)(
"form",{onSubmit:z=>{z.preventDefault(),w.mutate()},children:(0,ma.jsxs)(E,{children:[(0,ma.jsx)(zd.Group,{label:"Who is it for?",value:i,onChange:z=>o(z),children:(0,ma.jsx)(
E,{gap:"xs",mt:6,children:td.map(z=>(0,ma.jsx)(zd,{value:z.value,label:z.label,description:r.has(z.scope)?z.about:`You lack the scope ${z.scope}.`,disabled:!r.has(
z.scope)},z.value))})}),(0,ma.jsx)(ed,{value:l,change:z=>c({...l,...z}),routes:i!=="organisation-service"}),(0,ma.jsx)(R,{error:h.error,retry:()=>{h.refetch()}}),
h.isPending?(0,ma.jsx)(Aa,{height:360,radius:"md"}):(0,ma.jsx)(ad,{scopes:d,value:m,onChange:z=>f({...s,[i]:z})}),(0,ma.jsx)(R,{error:w.error}),(0,ma.jsxs)(T,{justify:"\
flex-end",className:"drawer-foot",children:[(0,ma.jsx)(C,{variant:"default",onClick:e,children:"Cancel"}),(0,ma.jsx)(C,{type:"submit",loading:w.isPending,disabled:!l.
name.trim()||m.length===0,children:"Create key"})]})]})})})}var L=b(_(),1),G1=[{name:"Name",least:170},{name:"Kind",width:110},{name:"Key",width:170},{name:"Scopes",width:100},{name:"Last used",width:130},{name:"Expires",
width:120},{name:"Status",width:110},{name:"Actions",width:56,silent:!0}];function K1({rows:e,loading:a,act:t}){return(0,L.jsxs)(pt,{label:"API keys",columns:G1,
loading:a,minWidth:900,children:[e.length===0&&(0,L.jsx)(A.Tr,{children:(0,L.jsx)(A.Td,{colSpan:G1.length,children:(0,L.jsx)(y,{size:"sm",c:"dimmed",ta:"center",
py:"md",children:"No key matches."})})}),e.map(n=>(0,L.jsxs)(A.Tr,{children:[(0,L.jsxs)(A.Td,{children:[(0,L.jsx)(y,{size:"sm",fw:550,className:"wrap",children:n.
name}),n.description&&(0,L.jsx)(y,{size:"xs",c:"dimmed",className:"wrap",lineClamp:1,children:n.description})]}),(0,L.jsx)(A.Td,{children:nd(n.type)?.short??n.type}),
(0,L.jsx)(A.Td,{className:"mono nowrap",children:n.key}),(0,L.jsx)(A.Td,{children:(0,L.jsx)(nn,{label:(0,L.jsx)(Z_,{scopes:n.scopes}),multiline:!0,maw:360,children:(0,L.jsx)(
"span",{tabIndex:0,children:n.scopes.length})})}),(0,L.jsx)(A.Td,{children:(0,L.jsx)(Ke,{at:n.last_used_at,never:"Never"})}),(0,L.jsx)(A.Td,{children:(0,L.jsx)(
Ke,{at:n.expires_at,never:"Never"})}),(0,L.jsx)(A.Td,{children:(0,L.jsx)(hi,{status:n.status})}),(0,L.jsx)(A.Td,{children:(0,L.jsx)(J_,{row:n,act:t})})]},n.id))]})}
function Z_({scopes:e}){let a=e.slice(0,12);return(0,L.jsxs)(y,{size:"xs",className:"wrap",children:[a.join(", "),e.length>a.length?` and ${e.length-a.length} m\
ore`:""]})}function J_({row:e,act:a}){return(0,L.jsxs)(M,{children:[(0,L.jsx)(M.Target,{children:(0,L.jsx)(_t,{variant:"subtle",color:"gray","aria-label":`Actio\
ns for ${e.name}`,children:(0,L.jsx)(li,{size:18})})}),(0,L.jsxs)(M.Dropdown,{children:[(0,L.jsx)(M.Item,{leftSection:(0,L.jsx)(di,{size:16}),onClick:()=>a({kind:"\
edit",row:e}),children:"Edit"}),(0,L.jsx)(M.Item,{leftSection:(0,L.jsx)(rc,{size:16}),onClick:()=>a({kind:"rotate",row:e}),children:"Rotate…"}),(0,L.jsx)(M.Item,
{leftSection:(0,L.jsx)(Gh,{size:16}),onClick:()=>a({kind:"cut",row:e}),children:"Revoke the previous secret…"}),(0,L.jsx)(M.Divider,{}),(0,L.jsx)(M.Item,{color:"\
red",leftSection:(0,L.jsx)(Dn,{size:16}),onClick:()=>a({kind:"delete",row:e}),children:"Delete…"})]})]})}var Ze=b(_(),1);function Y1(){let{action:e}=ri(),[,a]=se(),[t,n]=ii(),r=On(),[i,o]=(0,Mf.useState)(null),[l,c]=(0,Mf.useState)(null),s=(t.get("search")??"").toLowerCase(),
f=r.data?.data??[],h=f.filter(d=>I_(d,s));return(0,Ze.jsxs)(ca,{title:"API keys",about:"What authenticates to this gateway. Only digests are stored, so a key is\
 shown once; a change takes effect within a second.",actions:(0,Ze.jsx)(C,{component:K,href:"/keys/new",leftSection:(0,Ze.jsx)(qt,{size:16}),children:"Create ke\
y"}),children:[(0,Ze.jsx)(R,{error:r.error,retry:()=>{r.refetch()}}),r.isSuccess&&f.length===0&&(0,Ze.jsx)(fr,{icon:(0,Ze.jsx)(ci,{size:26}),title:"No API key y\
et",action:(0,Ze.jsx)(C,{component:K,href:"/keys/new",variant:"light",children:"Create the first key"}),children:"Give each app and each person a key of their o\
wn: then each can be limited, watched and revoked alone."}),!r.error&&(r.isPending||f.length>0)&&(0,Ze.jsxs)(Ze.Fragment,{children:[(0,Ze.jsx)(Me,{"aria-label":"\
Search keys",placeholder:"Search by name, tail or scope",leftSection:(0,Ze.jsx)(Ht,{size:16}),value:t.get("search")??"",onChange:d=>{let m=d.currentTarget.value;
n(m?{search:m}:{},{replace:!0})},maw:340,mb:"md","data-search":!0}),(0,Ze.jsx)(K1,{rows:h,loading:r.isPending,act:o})]}),e==="new"&&(0,Ze.jsx)(L1,{close:()=>a("\
/keys"),done:d=>{c(d),a("/keys")}}),i&&(0,Ze.jsx)(H1,{act:i,close:()=>o(null),show:c}),l&&(0,Ze.jsx)(Fs,{title:l.name,secret:l.made.key,scopes:l.scopes,note:l.note,
close:()=>c(null)})]})}function I_(e,a){return a?[e.name,e.tail,e.public_id,e.type,...e.scopes].some(t=>t.toLowerCase().includes(a)):!0}var Df=b(ne(),1);var j1=b(ne(),1);var hr=b(_(),1);function id({size:e=28}){return(0,hr.jsxs)("svg",{width:e,height:e,viewBox:"0 0 32 32","aria-hidden":"true",focusable:"false",children:[(0,hr.jsx)(
"rect",{width:"32",height:"32",rx:"8",fill:"#0b788b"}),(0,hr.jsxs)("g",{fill:"none",stroke:"#fff",strokeLinecap:"round",strokeLinejoin:"round",children:[(0,hr.jsx)(
"path",{d:"M7 7.5v12M25 7.5v12",strokeWidth:"2.6"}),(0,hr.jsx)("path",{d:"M7 10.5 15 14v5.6M25 10.5 17 14v5.6",strokeWidth:"2.4"}),(0,hr.jsx)("path",{d:"M5.5 24\
.2c1.75 0 1.75-1.5 3.5-1.5s1.75 1.5 3.5 1.5 1.75-1.5 3.5-1.5 1.75 1.5 3.5 1.5 1.75-1.5 3.5-1.5 1.75 1.5 3.5 1.5",stroke:"#a8e1ea",strokeWidth:"2.2"})]})]})}var kn=b(_(),1);function El({title:e,about:a,children:t}){return(0,j1.useEffect)(()=>{document.title=`${e} · Lockgate`},[e]),(0,kn.jsx)("main",{className:"door\
way",children:(0,kn.jsxs)(E,{w:"100%",maw:420,gap:"lg",children:[(0,kn.jsxs)(E,{align:"center",gap:"xs",ta:"center",children:[(0,kn.jsx)(id,{size:52}),(0,kn.jsx)(
Ca,{order:1,size:"h2",children:e}),(0,kn.jsx)(y,{c:"dimmed",size:"sm",component:"div",children:a})]}),(0,kn.jsx)(Ae,{p:"lg",radius:"lg",shadow:"xs",children:t})]})})}var Sn=b(_(),1);function V1(){let[e,a]=(0,Df.useState)(""),[t,n]=(0,Df.useState)(""),r=De({mutationFn:()=>Z("POST",fa,{email:e.trim(),password:t}),onSuccess:()=>(n(
""),Ga(fa))});return(0,Sn.jsx)(El,{title:"Log in",about:"To the console of this Lockgate gateway.",children:(0,Sn.jsx)("form",{onSubmit:o=>{o.preventDefault(),r.
mutate()},children:(0,Sn.jsxs)(E,{children:[(0,Sn.jsx)(Me,{label:"Email",type:"email",value:e,onChange:o=>a(o.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"\
username",autoFocus:!0}),(0,Sn.jsx)(Ta,{label:"Password",value:t,onChange:o=>n(o.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"current-password",
visibilityToggleButtonProps:{"aria-label":"Show or hide the password"}}),(0,Sn.jsx)(R,{error:r.error}),(0,Sn.jsx)(C,{type:"submit",size:"md",loading:r.isPending,
disabled:!e||!t,children:"Log in"})]})})})}var uy=b(ne(),1);var Q1=b(ne(),1);var Ha=b(_(),1),$_=[{value:"any",label:"Any outcome"},{value:"ok",label:"Succeeded"},{value:"failed",label:"Failed"}];function X1({filter:e,change:a,live:t,setLive:n,
density:r,setDensity:i}){return(0,Ha.jsxs)(T,{gap:"sm",mb:"md",align:"flex-start",children:[(0,Ha.jsx)(Rt,{"aria-label":"Time range",data:yh,value:e.range,onChange:o=>a(
{...e,range:o}),allowDeselect:!1,w:165}),(0,Ha.jsx)(Rt,{"aria-label":"Outcome",data:$_,value:e.outcome||"any",onChange:o=>a({...e,outcome:o==="any"?"":o}),allowDeselect:!1,
w:145}),(0,Ha.jsx)(F_,{filter:e,change:a}),(0,Ha.jsxs)(T,{gap:"sm",h:36,wrap:"nowrap",children:[(0,Ha.jsx)(Yl,{label:"Live",checked:t,onChange:o=>n(o.currentTarget.
checked)}),(0,Ha.jsx)(nn,{label:r==="normal"?"Denser rows":"Roomier rows",children:(0,Ha.jsx)(_t,{variant:"default",size:36,"aria-label":r==="normal"?"Denser ro\
ws":"Roomier rows",onClick:()=>i(r==="normal"?"dense":"normal"),children:r==="normal"?(0,Ha.jsx)(Dh,{size:17}):(0,Ha.jsx)(Mh,{size:17})})})]})]})}function F_({filter:e,
change:a}){let[t,n]=(0,Q1.useState)(""),r=ti().data?.data??[],i=s=>s.startsWith("@")?s.slice(s.indexOf("/")+1):s,o=[...new Set([...["200","400","401","429","500",
"502"].map(s=>`status:${s}`),...r.map(s=>`model:${i(s.id)}`)])],l=zh(e),c=s=>{let f=s.map(xh);f.includes(null)||(a(kh(e,f)),n(""))};return(0,Ha.jsx)(jl,{"aria-l\
abel":"Filters",leftSection:(0,Ha.jsx)(Vh,{size:16}),placeholder:l.length>0?void 0:"model:…  status:429  trace:…  _user=ann",value:l,onChange:c,searchValue:t,
onSearchChange:n,data:t?o:_h.map(s=>({value:`${s}:`,label:`${s}:`})),onOptionSubmit:s=>{s.endsWith(":")&&setTimeout(()=>n(s))},clearable:!0,clearButtonProps:{"a\
ria-label":"Remove all filters"},style:{flex:"1 1 280px"},"data-search":!0})}var Rf=null,Z1=e=>{Rf=e};function J1(){let e=Rf;return Rf=null,e}function ld(e){try{return JSON.parse(e)}catch{return null}}function od(e){let a=Array.isArray(e.content)?e.content.map(n=>n.text??`[${n.type??"part"}]`).join(`
`):e.content??"",t=(e.tool_calls??[]).map(n=>`→ ${n.function?.name??"?"}(${n.function?.arguments??""})`);return[e.reasoning_content??"",a,...t].filter(Boolean).
join(`
`)}function cd(e){let a=ld(e);if(!a)return[];let t=(a.messages??[]).map(n=>({role:n.role??"user",text:od(n)}));a.instructions&&t.unshift({role:"system",text:a.instructions});
for(let n of[a.prompt,a.input])for(let r of n===void 0?[]:Array.isArray(n)?n:[n])t.push(typeof r=="string"?{role:"user",text:r}:{role:r.role??"user",text:od(r)});
return t}function P_(e){return e.split(/\r?\n/).filter(a=>a.startsWith("data:")&&!a.includes("[DONE]")).map(a=>ld(a.slice(5))).filter(a=>a!==null)}function I1(e){
return e.error?typeof e.error=="string"?e.error:e.error.message??e.message??"":""}function $1(e){let a=ld(e);if(a){let o=I1(a);return o?[{role:"error",text:o}]:
(a.choices??[]).map(l=>({role:l.message?.role??"assistant",text:l.message?od(l.message):l.text??""}))}let t=P_(e),n=t.map(o=>(o.choices??[]).map(l=>l.delta?od(l.
delta):l.text??"").join("")),r=t.map(I1).find(Boolean),i=n.join("")?[{role:"assistant",text:n.join("")}]:[];return r?[...i,{role:"error",text:r}]:i}function F1(e){
let a=ld(e);return a===null?e:JSON.stringify(a,null,2)}function P1(e){let a=[],t=0;return e.forEach((n,r)=>{r>0&&n.sent-t>=10&&a.push({kind:"wait",from:t,to:n.sent,nth:r}),t=Math.max(t,n.sent+n.took),a.push({kind:"a\
ttempt",from:n.sent,to:n.sent+n.took,attempt:n,nth:r+1})}),a}function W1(e){if(!(e>0))return[0];let a=e/5,t=10**Math.floor(Math.log10(a)),n=([1,2,5,10].find(r=>r*
t>=a)??10)*t;return Array.from({length:Math.floor(e/n+1e-9)+1},(r,i)=>Number((i*n).toPrecision(12)))}var ce=b(_(),1),W_={hit:"The answer came from the cache.","semantic hit":"The answer to a question of the same meaning came from the cache.",miss:"The cache did\
 not have it.","semantic miss":"The cache had neither it nor anything of the same meaning.",refresh:"The cache was told to ask again."};function ey({log:e}){let a=P1(
e.tries),t=Math.max(e.timings.total,...a.map(i=>i.to)),n=W1(t),r=i=>i.status>=200&&i.status<300&&i.fault==="";return(0,ce.jsxs)(E,{gap:"md",children:[(e.cache||
e.continued)&&(0,ce.jsxs)(T,{gap:"xs",children:[e.cache&&(0,ce.jsxs)(la,{variant:"light",radius:"sm",tt:"none",color:e.cache.includes("hit")?"teal":"gray",children:[
"Cache: ",e.cache]}),e.continued&&(0,ce.jsx)(la,{variant:"light",radius:"sm",tt:"none",color:"yellow",children:"Continued by another target"}),(0,ce.jsxs)(y,{size:"\
sm",c:"dimmed",children:[W_[e.cache]??""," ",e.continued&&"Its stream broke, and the next target went on where it stopped."]})]}),e.tries.length===0?(0,ce.jsx)(
y,{size:"sm",c:"dimmed",children:e.cache.includes("hit")?"No provider was asked.":"One target was asked once: its stages are under Timing."}):(0,ce.jsxs)("div",
{className:"attempts",role:"table","aria-label":"Attempts",children:[a.map(i=>(0,ce.jsx)(ex,{lane:i,total:t,marks:n,good:r},`${i.kind}-${i.nth}`)),(0,ce.jsxs)("\
div",{className:"attempt",role:"presentation",children:[(0,ce.jsx)("span",{}),(0,ce.jsx)("div",{className:"axis","aria-hidden":"true",children:n.map(i=>(0,ce.jsx)(
"span",{"data-edge":i===0?"start":i/t>.92?"end":void 0,style:{left:`${i/t*100}%`},children:i===0?"0":we(i)},i))}),(0,ce.jsx)("span",{})]})]})]})}function ex({lane:e,
total:a,marks:t,good:n}){let r={left:`${e.from/a*100}%`,width:`${(e.to-e.from)/a*100}%`},{attempt:i}=e;return(0,ce.jsxs)("div",{className:i?"attempt":"attempt a\
ttempt-wait",role:"row",children:[(0,ce.jsx)("div",{role:"cell",style:{minWidth:0},children:i?(0,ce.jsx)(ax,{attempt:i,nth:e.nth}):"wait"}),(0,ce.jsxs)("div",{className:"\
track",role:"cell","aria-label":`from ${we(e.from)} to ${we(e.to)}`,children:[t.map(o=>(0,ce.jsx)("span",{className:"track-tick",style:{left:`${o/a*100}%`}},o)),
(0,ce.jsx)("span",{className:i?"track-bar":"track-wait","data-good":i?n(i):void 0,style:r})]}),(0,ce.jsx)(y,{size:i?"sm":"xs",ta:"right",role:"cell",className:"\
nowrap",children:we(e.to-e.from)})]})}function ax({attempt:e,nth:a}){let t=e.status>=200&&e.status<300&&e.fault==="",n=e.credential?`@${e.credential}`:e.provider;
return(0,ce.jsxs)(ce.Fragment,{children:[(0,ce.jsxs)(T,{gap:6,wrap:"nowrap",children:[(0,ce.jsxs)(y,{size:"sm",fw:550,truncate:!0,title:lc(e.path),children:[a,"\
. ",n||lc(e.path)||"target"]}),(0,ce.jsx)(la,{size:"sm",radius:"sm",variant:"light",color:t?"teal":"red",ff:"monospace",flex:"none",children:e.fault&&e.status<400?
e.fault:e.status||"—"})]}),(0,ce.jsx)(y,{size:"xs",c:"dimmed",className:"wrap",children:[lc(e.path),e.model,e.fault&&e.status>=400&&Lt(e.fault).toLowerCase()].
filter(Boolean).join(" · ")})]})}var an=b(_(),1);function ay({log:e}){let a=[...cd(e.request.text),...$1(e.response.text)];return a.length===0?(0,an.jsx)(y,{size:"sm",c:"dimmed",children:e.request.
text||e.response.text?"This call is no conversation. Its bodies are in the other tabs.":"No bodies were kept for this call."}):(0,an.jsx)(E,{gap:0,children:a.map(
(t,n)=>(0,an.jsxs)("article",{className:`turn turn-${t.role}`,style:{margin:"0 0 14px",maxWidth:"none"},children:[(0,an.jsxs)(T,{justify:"space-between",mb:2,wrap:"\
nowrap",children:[(0,an.jsx)(y,{size:"xs",c:"dimmed",fw:600,children:Lt(t.role)}),t.text&&(0,an.jsx)(rt,{text:t.text,label:`Copy ${t.role} text`})]}),(0,an.jsx)(
"div",{className:"wrap said",children:t.text||(0,an.jsx)(y,{span:!0,size:"sm",c:"dimmed",children:"Empty"})})]},n))})}var tn=b(_(),1);function ty({log:e}){let a=e.tokensIn+e.tokensOut,t=[["Prompt",ha(e.tokensIn),e.tokensCached>0?`of them ${ha(e.tokensCached)} from the provider'\
s cache`:""],["Answer",ha(e.tokensOut),e.tokensReasoning>0?`of them ${ha(e.tokensReasoning)} for reasoning`:""],["Together",ha(a),e.estimated?"estimated: the pr\
ovider reported none":"as the provider reported"],["Cost",nt(e.cost),tx(e,a)],["Bytes in",Ad(e.bytesIn),"request body"],["Bytes out",Ad(e.bytesOut),"answer"]];return(0,tn.jsx)(
E,{children:(0,tn.jsx)(A,{"aria-label":"Tokens and cost",highlightOnHover:!1,children:(0,tn.jsx)(A.Tbody,{children:t.map(([n,r,i])=>(0,tn.jsxs)(A.Tr,{children:[
(0,tn.jsx)(A.Th,{scope:"row",w:110,children:n}),(0,tn.jsx)(A.Td,{ta:"right",w:120,children:r}),(0,tn.jsx)(A.Td,{children:(0,tn.jsx)(y,{size:"sm",c:"dimmed",children:i})})]},
n))})})})}function tx(e,a){if(e.cost===null)return"no price is known for this model";if(e.cost===0)return e.provider==="local"?"the built-in model is free":"fre\
e";let t=a>0?`, ${nt(e.cost/a*1e6)} per million tokens on average`:"";return`${nt(e.cost)} / ${ha(a)} tokens${t}`}var qe=b(_(),1),nx={refused:"The gateway refused it.",upstream_error:"The provider answered with an error.",upstream_cut:"The provider broke off its answer.",client_gone:"\
The client left before the answer was complete.",timeout:"A deadline passed.",revoked:"The key was revoked while the answer was streaming.",drained:"The gateway\
 was stopping.",orphaned:"The worker process died during this call."};function ny({log:e}){let a=On().data?.data.find(r=>r.id===e.keyId),t=[["Time",Un(e.at)],["\
Took",we(e.timings.total||e.ms)],["Tokens",`${ha(e.tokensIn)} in, ${ha(e.tokensOut)} out`],["Cost",nt(e.cost)],["Provider",e.credential?`${e.provider} (@${e.credential}\
)`:e.provider||"–"],["API key",a?a.name:e.keyId?e.keyId.slice(0,13):"–"],["Client",[e.clientIp,e.sdk].filter(Boolean).join(", ")||"–"],["Streamed",e.streamed?
"Yes":"No"]],n=Object.entries(e.metadata);return(0,qe.jsxs)("div",{children:[(0,qe.jsxs)(T,{gap:"sm",mb:"sm",wrap:"nowrap",align:"flex-start",children:[(0,qe.jsx)(
pi,{status:e.status,end:e.end}),(0,qe.jsxs)(y,{fw:600,className:"wrap",style:{flex:1},children:[e.model||e.modelAsked||e.path,(0,qe.jsxs)(y,{span:!0,c:"dimmed",
size:"sm",fw:400,display:"block",className:"mono",children:[e.method," ",e.path]})]})]}),e.end!=="complete"&&e.end&&(0,qe.jsx)(yr,{color:e.ok?"yellow":"orange",
variant:"light",mb:"sm",p:"xs",children:(0,qe.jsxs)(y,{size:"sm",children:[nx[e.end]??Lt(e.end),e.error&&` Code ${e.error}.`,e.upstreamStatus>0&&e.upstreamStatus!==
e.status&&` The provider said ${e.upstreamStatus}.`]})}),(0,qe.jsx)(Ut,{cols:{base:2,xs:4},spacing:"sm",verticalSpacing:"xs",component:"dl",m:0,children:t.map(([
r,i])=>(0,qe.jsxs)("div",{children:[(0,qe.jsx)(y,{size:"xs",c:"dimmed",component:"dt",children:r}),(0,qe.jsx)(y,{size:"sm",component:"dd",m:0,className:"wrap",children:i})]},
r))}),(0,qe.jsxs)(T,{gap:6,mt:"sm",children:[(0,qe.jsx)(y,{size:"xs",c:"dimmed",children:"Trace"}),(0,qe.jsx)(K,{href:`/logs?range=all&q=${encodeURIComponent(`t\
race:${e.traceId}`)}`,className:"mono trace",children:e.traceId}),(0,qe.jsx)(rt,{text:e.traceId,label:"Copy trace id"})]}),n.length>0&&(0,qe.jsxs)(T,{gap:6,mt:4,
children:[(0,qe.jsx)(y,{size:"xs",c:"dimmed",children:"Metadata"}),n.map(([r,i])=>(0,qe.jsxs)(K,{href:`/logs?range=all&q=${encodeURIComponent(`${r}=${i}`)}`,className:"\
mono trace",children:[r,"=",i]},r))]})]})}var ta=b(_(),1);function rx({timings:e}){let t=[{name:"Check the key",about:"who calls, and whether they may",at:e.authenticated,tone:"own"},{name:"Receive the \
body",about:"from the client",at:e.received,tone:"own"},{name:"Plan and send",about:"choose the target, write to the provider",at:e.sent,tone:"own"},{name:"Wait\
 for the provider",about:"until its first byte",at:e.firstByte,tone:"provider"},{name:"Relay the answer",about:"until the last byte, record included",at:e.total,
tone:"provider"}].filter(n=>n.at>0).sort((n,r)=>n.at-r.at);return t.map((n,r)=>({...n,from:t[r-1]?.at??0,to:n.at}))}function ry({log:e}){let a=e.timings.total||
1,t=rx(e),n=t.filter(r=>r.tone==="own").reduce((r,i)=>r+i.to-i.from,0);return(0,ta.jsxs)(E,{gap:"sm",children:[(0,ta.jsxs)("div",{className:"waterfall",role:"ta\
ble","aria-label":"Timing",children:[t.map(r=>(0,ta.jsxs)("div",{className:"stage",role:"row",children:[(0,ta.jsxs)("div",{role:"cell",children:[(0,ta.jsx)(y,{size:"\
sm",fw:550,children:r.name}),(0,ta.jsx)(y,{size:"xs",c:"dimmed",children:r.about})]}),(0,ta.jsxs)("svg",{width:"100%",height:"14",preserveAspectRatio:"none",viewBox:"\
0 0 1000 14","aria-hidden":"true",children:[(0,ta.jsx)("rect",{x:"0",y:"6",width:"1000",height:"2",className:"rail"}),(0,ta.jsx)("rect",{x:Math.min(r.from/a*1e3,
997),y:"0",width:Math.max((r.to-r.from)/a*1e3,3),height:"14",rx:"2",className:`bar-${r.tone}`})]}),(0,ta.jsx)(y,{size:"sm",ta:"right",role:"cell",className:"now\
rap",children:we(r.to-r.from)})]},r.name)),(0,ta.jsxs)("div",{className:"stage",role:"row",children:[(0,ta.jsx)(y,{size:"sm",fw:600,role:"cell",children:"Total"}),
(0,ta.jsx)("span",{}),(0,ta.jsx)(y,{size:"sm",fw:600,ta:"right",role:"cell",children:we(e.timings.total)})]})]}),(0,ta.jsxs)(y,{size:"xs",c:"dimmed",children:["\
Times count from the moment the request’s headers were complete. The gateway’s own part before the provider was called is ",we(n),", the time a client neede\
d to send its body included.",e.attempts>1&&` ${e.attempts} attempts were made.`]})]})}var V=b(_(),1);function ly({id:e,rows:a,close:t,open:n}){let r=Eh(e),i=a.findIndex(o=>o.id===e);return(0,V.jsxs)(Dt,{opened:!0,onClose:t,size:"xl",title:"Reques\
t",closeButtonProps:{"aria-label":"Close"},children:[(0,V.jsx)(R,{error:r.error,title:"This log cannot be shown",retry:()=>{r.refetch()}}),r.isPending&&(0,V.jsxs)(
E,{children:[(0,V.jsx)(Aa,{height:70,radius:"md"}),(0,V.jsx)(Aa,{height:36,radius:"md"}),(0,V.jsx)(Aa,{height:260,radius:"md"})]}),r.data&&(0,V.jsxs)(E,{children:[
(0,V.jsx)(ny,{log:r.data}),(0,V.jsx)(cx,{log:r.data,previous:a[i-1]?.id,next:i>=0?a[i+1]?.id:void 0,open:n}),(0,V.jsxs)(Bt,{defaultValue:"chat",keepMounted:!1,children:[
(0,V.jsx)(Bt.List,{className:"scroll-tabs","aria-label":"Parts of the request",mb:"md",children:iy(r.data).map(({value:o,label:l})=>(0,V.jsx)(Bt.Tab,{value:o,children:l},
o))}),iy(r.data).map(({value:o,show:l})=>(0,V.jsx)(Bt.Panel,{value:o,children:(0,V.jsx)(l,{log:r.data})},o))]},e)]})]})}var ix=[{value:"chat",label:"Chat",show:ay},
{value:"attempts",label:"Attempts",show:ey},{value:"request",label:"Request",show:({log:e})=>(0,V.jsx)(oy,{part:e.request,label:"Request body"})},{value:"respon\
se",label:"Response",show:({log:e})=>(0,V.jsx)(oy,{part:e.response,label:"Response body"})},{value:"headers",label:"Headers",show:ox},{value:"timing",label:"Tim\
ing",show:ry},{value:"cost",label:"Tokens and cost",show:ty}],iy=e=>ix.filter(({value:a})=>a!=="attempts"||e.tries.length>0||e.cache!==""||e.continued);function oy({
part:e,label:a}){return e.text?(0,V.jsxs)(E,{gap:"xs",children:[e.truncated&&(0,V.jsx)(y,{size:"sm",c:"dimmed",children:"Long: only its beginning was kept."}),(0,V.jsx)(
ur,{text:F1(e.text),label:a})]}):(0,V.jsx)(y,{size:"sm",c:"dimmed",children:"No body was kept."})}function ox({log:e}){let a=[{name:"Request headers",pairs:e.request.
headers},{name:"Response headers",pairs:e.response.headers}];return(0,V.jsx)(E,{children:a.map(({name:t,pairs:n})=>(0,V.jsxs)("div",{children:[(0,V.jsx)(y,{size:"\
sm",fw:600,mb:6,children:t}),n.length===0?(0,V.jsx)(y,{size:"sm",c:"dimmed",children:"None were kept."}):(0,V.jsx)(ur,{text:n.map(([r,i])=>`${r}: ${i}`).join(`
`),label:t})]},t))})}var lx=/^x-portkey-(?!api-key$|trace-id$|package-|runtime)/;function cx({log:e,previous:a,next:t,open:n}){let[,r]=se(),i=Is(e.method,e.path,
e.request.text||void 0,e.request.headers.filter(([l])=>lx.test(l))),o=()=>{let l=cd(e.request.text),c=l.filter(h=>h.role==="user"||h.role==="assistant").map(h=>({
role:h.role,content:h.text})),s=l.filter(h=>h.role==="system").map(h=>h.text).join(`
`),f=e.credential&&!e.modelAsked.startsWith("@")?`@${e.credential}/${e.modelAsked}`:e.modelAsked;Z1({model:f,system:s,messages:c}),r("/playground")};return(0,V.jsxs)(
T,{gap:"xs",children:[(0,V.jsx)(fi,{text:i,children:"Copy as curl"}),(0,V.jsx)(fi,{text:`${window.location.origin}/logs/${e.id}`,children:"Copy link"}),e.path.endsWith(
"/chat/completions")&&e.request.text&&!e.request.truncated&&(0,V.jsx)(C,{variant:"default",leftSection:(0,V.jsx)(si,{size:16}),onClick:o,children:"Open in playg\
round"}),(0,V.jsxs)(T,{gap:4,ml:"auto",children:[(0,V.jsx)(C,{variant:"default",px:10,disabled:!a,onClick:()=>a&&n(a),"aria-label":"Newer request",children:(0,V.jsx)(
Bh,{size:16})}),(0,V.jsx)(C,{variant:"default",px:10,disabled:!t,onClick:()=>t&&n(t),"aria-label":"Older request",children:(0,V.jsx)(Uh,{size:16})})]})]})}var dy=b(ne(),1);var sd=b(ne(),1);var pr=b(_(),1),cy=[{keys:["g","h"],does:"Go to the first page",to:"/"},{keys:["g","p"],does:"Go to the playground",to:"/playground"},{keys:["g","l"],does:"Go t\
o logs",to:"/logs"},{keys:["g","c"],does:"Go to configs",to:"/configs"},{keys:["g","k"],does:"Go to API keys",to:"/keys"},{keys:["g","v"],does:"Go to virtual ke\
ys",to:"/virtual-keys"}],sx=[{keys:["Ctrl/Cmd","K"],does:"Search and commands"},{keys:["/"],does:"Filter or search on this page"},{keys:["j"],does:"Next log"},{
keys:["k"],does:"Previous log"},{keys:["Esc"],does:"Close what is open"},{keys:["?"],does:"This sheet"}],Uf="lockgate:shortcuts",dx=1200,dd=()=>{window.dispatchEvent(
new Event(Uf))};function Bf(e){if(e.ctrlKey||e.metaKey||e.altKey||e.defaultPrevented)return!0;let a=e.target instanceof HTMLElement?e.target:document.body;return a.
isContentEditable||a.closest('input, textarea, select, [role="menu"], [role="dialog"]')!==null}function sy(){let[,e]=se(),[a,t]=_o(!1),n=(0,sd.useRef)({key:"",at:0});
return(0,sd.useEffect)(()=>{let r=i=>{if(Bf(i))return;let{key:o,at:l}=n.current,c=Date.now()-l<dx&&cy.find(s=>s.keys[0]===o&&s.keys[1]===i.key);if(n.current={key:i.
key,at:Date.now()},c&&c.to)e(c.to);else if(i.key==="?")t.open();else if(i.key==="/")document.querySelector("[data-search]")?.focus();else return;i.preventDefault()};
return window.addEventListener("keydown",r),window.addEventListener(Uf,t.open),()=>{window.removeEventListener("keydown",r),window.removeEventListener(Uf,t.open)}},
[e,t]),(0,pr.jsx)(at,{opened:a,onClose:t.close,title:"Keyboard shortcuts",closeButtonProps:{"aria-label":"Close"},children:(0,pr.jsx)(E,{gap:10,children:[...sx,
...cy].map(r=>(0,pr.jsxs)(T,{justify:"space-between",children:[(0,pr.jsx)(y,{size:"sm",children:r.does}),(0,pr.jsx)(T,{gap:4,children:r.keys.map(i=>(0,pr.jsx)(Kl,
{children:i},i))})]},r.does))})})}var Oe=b(_(),1),mx=[{name:"Time",width:116},{name:"Status",width:76},{name:"Model",least:170},{name:"Metadata",width:180},{name:"Tokens",right:!0,width:104},{name:"\
Cost",right:!0,width:100},{name:"Took",right:!0,width:88},{name:"Trace",width:116,from:"xl"}];function my({rows:e,loading:a,density:t,chosen:n,suffix:r}){let[,i]=se();
return fx(e,o=>document.getElementById(`log-${o}`)?.focus()),(0,Oe.jsx)(pt,{label:"Logs",columns:mx,loading:a,minWidth:860,spacing:t==="dense"?"xs":"sm",children:e.
map(o=>{let l=`/logs/${o.id}${r}`;return(0,Oe.jsxs)(A.Tr,{className:o.id===n?"clickable chosen":"clickable",onClick:()=>i(l),children:[(0,Oe.jsx)(A.Td,{children:(0,Oe.jsx)(
K,{id:`log-${o.id}`,href:l,className:"row-link",onClick:c=>c.stopPropagation(),children:(0,Oe.jsx)(Ke,{at:o.at})})}),(0,Oe.jsx)(A.Td,{children:(0,Oe.jsx)(pi,{status:o.
status,end:o.end})}),(0,Oe.jsxs)(A.Td,{children:[(0,Oe.jsx)("div",{className:"ellipsis",title:o.model,children:o.model||`${o.method} ${o.path}`}),t==="normal"&&
(0,Oe.jsx)(y,{size:"xs",c:"dimmed",className:"ellipsis",children:[o.credential?`@${o.credential}`:o.provider,o.path.replace("/v1/","")].filter(Boolean).join(" ·\
 ")})]}),(0,Oe.jsx)(A.Td,{children:(0,Oe.jsx)(ux,{metadata:o.metadata})}),(0,Oe.jsxs)(A.Td,{ta:"right",className:"nowrap",title:o.estimated?"Estimated: the prov\
ider reported none":void 0,children:[o.estimated&&"≈ ",Ao(o.tokensIn)," → ",Ao(o.tokensOut)]}),(0,Oe.jsx)(A.Td,{ta:"right",children:nt(o.cost)}),(0,Oe.jsx)(
A.Td,{ta:"right",children:we(o.ms)}),(0,Oe.jsx)(A.Td,{className:"mono nowrap",title:o.traceId,visibleFrom:"xl",children:o.traceId.length>11?`${o.traceId.slice(0,
10)}…`:o.traceId})]},o.id)})})}function ux({metadata:e}){let a=Object.entries(e);return(0,Oe.jsxs)(T,{gap:4,children:[a.slice(0,3).map(([t,n])=>(0,Oe.jsxs)(la,
{variant:"default",size:"sm",tt:"none",fw:450,radius:"sm",maw:160,title:`${t}=${n}`,children:[t,"=",n]},t)),a.length>3&&(0,Oe.jsxs)(y,{size:"xs",c:"dimmed",children:[
"+",a.length-3]})]})}function fx(e,a){(0,dy.useEffect)(()=>{let t=n=>{if(Bf(n)||n.key!=="j"&&n.key!=="k")return;let r=e.findIndex(o=>document.activeElement?.id===
`log-${o.id}`),i=e[n.key==="j"?Math.min(r+1,e.length-1):Math.max(r-1,0)];i&&a(i.id)};return window.addEventListener("keydown",t),()=>window.removeEventListener(
"keydown",t)},[e,a])}var xe=b(_(),1),hx=2e3;function fy(){let{id:e}=ri(),[a]=ii(),[,t]=se(),[n,r]=(0,uy.useState)(!0),[i,o]=Ff({key:"lockgate-log-density",defaultValue:"normal"}),l=Sh(
a),c=Math.max(0,Number(a.get("page"))||0),s=ac(l,c,n&&c===0?hx:!1),f=s.data?.rows??[],h=s.data?.total??0,d=Math.ceil(h/l.pageSize),m=Pl(l,c),w=z=>t(`/logs${Pl(z,
0)}`,{replace:!0}),k=m!=="";return(0,xe.jsxs)(ca,{title:"Logs",about:"One record for every call, written before the last byte of its answer left.",wide:!0,children:[
(0,xe.jsx)(X1,{filter:l,change:w,live:n,setLive:r,density:i,setDensity:o}),s.error&&!s.data?(0,xe.jsx)(R,{error:s.error,retry:()=>{s.refetch()}}):s.isSuccess&&h===
0?(0,xe.jsx)(px,{filtered:k,everything:()=>t("/logs?range=all")}):(0,xe.jsxs)(xe.Fragment,{children:[(0,xe.jsx)(my,{rows:f,loading:s.isPending,density:i,chosen:e,
suffix:m}),(0,xe.jsxs)(T,{justify:"space-between",mt:"md",children:[(0,xe.jsx)(y,{size:"sm",c:"dimmed","aria-live":"polite",children:s.isSuccess?`${ha(h)} ${h===
1?"request":"requests"}`:" "}),d>1&&(0,xe.jsx)(dh,{total:d,value:c+1,onChange:z=>t(`/logs${Pl(l,z-1)}`),size:"sm",getControlProps:z=>({"aria-label":`${z} page`})})]})]}),
e&&(0,xe.jsx)(ly,{id:e,rows:f,close:()=>t(`/logs${m}`),open:z=>t(`/logs/${z}${m}`,{replace:!0})})]})}function px({filtered:e,everything:a}){return(0,xe.jsxs)(fr,
{icon:(0,xe.jsx)(Ih,{size:26}),title:e?"No request matches":"No request in the last 24 hours",action:(0,xe.jsxs)(T,{gap:"sm",children:[(0,xe.jsx)(C,{variant:"li\
ght",onClick:a,children:"Show all time"}),(0,xe.jsx)(C,{component:K,href:"/playground",variant:"default",children:"Make a request"})]}),children:["New requests \
appear here by themselves. Filter by typing ",(0,xe.jsx)("span",{className:"mono",children:"model:"}),","," ",(0,xe.jsx)("span",{className:"mono",children:"stat\
us:"}),", ",(0,xe.jsx)("span",{className:"mono",children:"trace:"})," or a metadata pair such as"," ",(0,xe.jsx)("span",{className:"mono",children:"_user=ann"}),
"."]})}var Nl=b(_(),1);function hy(){return(0,Nl.jsx)(ca,{title:"Page not found",children:(0,Nl.jsx)(fr,{icon:(0,Nl.jsx)(Hh,{size:26}),title:"There is nothing at this \
address",action:(0,Nl.jsx)(C,{component:K,href:"/",variant:"light",children:"To the first page"}),children:"The link may be old, or mistyped."})})}var vr=b(ne(),1);var Tn=b(ne(),1);var Ir=null;async function py(){if(Ir&&Ir.until>Date.now()+3e4)return Ir.key;let e=await Z("POST","/v1/profile/playground-key");return Ir={key:e.key,until:new Date(
e.expires_at).getTime()},Ir.key}var qf=()=>{Ir=null};async function*vx(e){let a=new TextDecoder,t=e.getReader(),n="";for(;;){let{done:r,value:i}=await t.read();
n+=r?a.decode():a.decode(i,{stream:!0});let o=n.split(/\r?\n\r?\n/);n=r?"":o.pop()??"";for(let l of o){let c=l.split(/\r?\n/).filter(s=>s.startsWith("data:")).map(
s=>s.slice(5).trimStart());c.length>0&&(yield c.join(`
`))}if(r)return}}async function vy(e,a){return Il("/v1/chat/completions",{method:"POST",credentials:"omit",signal:e.signal,headers:{"content-type":"application/\
json","x-portkey-api-key":a,"x-portkey-trace-id":e.traceId,"x-portkey-metadata":JSON.stringify({source:"playground"})},body:JSON.stringify({model:e.model,messages:e.
messages,stream:!0,stream_options:{include_usage:!0},...e.temperature===void 0?{}:{temperature:e.temperature},...e.maxTokens===void 0?{}:{max_tokens:e.maxTokens}})})}
async function gy(e){let a=performance.now(),t=await vy(e,await py());if(t.status===401&&Ir&&(qf(),t=await vy(e,await py())),!t.ok||!t.body)throw await Jl(t);let n={
finish:"",tokensOut:0,firstTokenMs:0,totalMs:0},r=0;for await(let i of vx(t.body)){if(i==="[DONE]")break;let o=JSON.parse(i);if(o.error)throw new Error(o.error.
message??"The provider broke off the answer.");let l=o.choices?.[0],c=l?.delta?.content??l?.delta?.reasoning_content??"";c&&(r+=1,n.firstTokenMs||=performance.now()-
a,e.onText(c)),n.finish=l?.finish_reason??n.finish,n.tokensOut=o.usage?.completion_tokens??n.tokensOut}return n.tokensOut||=r,n.totalMs=performance.now()-a,n}function by(e=[]){let[a,t]=(0,Tn.useState)(e),n=(0,Tn.useRef)(null);(0,Tn.useEffect)(()=>()=>n.current?.abort(),[]);let r=(0,Tn.useCallback)(l=>{t(c=>[...c.slice(
0,-1),l(c[c.length-1])])},[]),i=(0,Tn.useCallback)(async(l,c)=>{let s=$l(),f={model:c.model,traceId:s,running:!0,stopped:!1,outcome:null,error:null};t([...l,{role:"\
assistant",content:"",answer:f}]);let h=d=>r(m=>({...m,answer:{...f,running:!1,...d}}));n.current=new AbortController;try{let d=await gy({model:c.model,messages:[
...c.system.trim()?[{role:"system",content:c.system}]:[],...l.map(gx)],temperature:c.temperature===""?void 0:c.temperature,maxTokens:c.maxTokens===""?void 0:c.maxTokens,
traceId:s,signal:n.current.signal,onText:m=>r(w=>({...w,content:w.content+m}))});h({outcome:d})}catch(d){d instanceof DOMException&&d.name==="AbortError"?h({stopped:!0}):
h({error:d})}},[r]),o=a[a.length-1]?.answer?.running??!1;return{turns:a,running:o,send:(l,c)=>{i([...a,{role:"user",content:l}],c)},again:l=>{i(a.slice(0,-1),l)},
stop:()=>n.current?.abort(),clear:()=>{n.current?.abort(),t([])}}}var gx=({role:e,content:a})=>({role:e,content:a});var Ct=b(_(),1);function bx(e,a){let t=a&&!e.includes(a)?[a,...e]:e,n=new Map;for(let r of t){let i=r.startsWith("@")&&r.includes("/")?r.slice(0,r.indexOf("/")):
"Models";n.set(i,[...n.get(i)??[],r])}return[...n].map(([r,i])=>({group:r,items:i.map(o=>({value:o,label:r==="Models"?o:o.slice(r.length+1)}))}))}function yy({value:e,
change:a}){let t=ti(),n=t.data?.data.map(r=>r.id)??[];return(0,Ct.jsx)(Ae,{p:"md",radius:"lg",component:"aside","aria-label":"Settings",children:(0,Ct.jsxs)(E,{
children:[(0,Ct.jsx)(R,{error:t.error,retry:()=>{t.refetch()},title:"Models cannot be listed"}),(0,Ct.jsxs)("div",{children:[(0,Ct.jsx)(Rt,{label:"Model",data:bx(
n,e.model),value:e.model,onChange:r=>a({model:r??""}),searchable:!0,allowDeselect:!1,nothingFoundMessage:"No model matches",maxDropdownHeight:320,comboboxProps:{
width:340,position:"bottom-end"}}),(0,Ct.jsx)(y,{size:"xs",c:"dimmed",mt:4,className:"wrap mono",children:e.model})]}),(0,Ct.jsx)(wr,{label:"System prompt",value:e.
system,onChange:r=>a({system:r.currentTarget.value}),autosize:!0,minRows:3,maxRows:10}),(0,Ct.jsx)(xd,{label:"Temperature",description:"0 is steady, higher is f\
reer",value:e.temperature,onChange:r=>a({temperature:typeof r=="number"?r:""}),min:0,max:2,step:.1,decimalScale:2}),(0,Ct.jsx)(xd,{label:"Longest answer",description:"\
In tokens",value:e.maxTokens,onChange:r=>a({maxTokens:typeof r=="number"?r:""}),min:1,max:1e6,step:64,allowDecimal:!1})]})})}var na=b(_(),1);function wy({turn:e,again:a}){let{answer:t}=e;return(0,na.jsxs)("article",{className:`turn turn-${e.role}`,"aria-label":e.role==="user"?"You":"M\
odel",children:[(0,na.jsxs)(T,{justify:"space-between",gap:"xs",mb:4,wrap:"nowrap",children:[(0,na.jsx)(y,{size:"xs",c:"dimmed",fw:600,truncate:!0,children:e.role===
"user"?"You":t?.model??"Model"}),e.content&&!t?.running&&(0,na.jsx)(rt,{text:e.content,label:"Copy text"})]}),e.content&&(0,na.jsxs)("div",{className:"wrap said",
children:[e.content,t?.running&&(0,na.jsx)("span",{className:"caret","aria-hidden":"true"})]}),t?.running&&!e.content&&(0,na.jsx)("span",{className:"pulse","ari\
a-label":"Waiting for the first token",role:"img"}),t&&!t.running&&!!t.error&&(0,na.jsx)(R,{error:t.error}),t&&!t.running&&(0,na.jsx)(wx,{answer:t,again:a})]})}
function yx(e){return Ql({queryKey:["/v1/logs","trace",e],queryFn:async()=>{let t=wh({...Fl,trace:e,pageSize:1},0);return Th(await Z("GET",`/v1/logs?${t}`)).rows[0]??
null},refetchInterval:t=>t.state.data||t.state.dataUpdateCount>10?!1:500,staleTime:1/0}).data??void 0}function wx({answer:e,again:a}){let t=yx(e.traceId),{outcome:n}=e,
r=n?(n.totalMs-n.firstTokenMs)/1e3:0,i=[];return e.stopped&&i.push(["","Stopped"]),n?.firstTokenMs&&i.push(["First token",we(n.firstTokenMs)]),n&&n.tokensOut>1&&
r>0&&i.push(["Speed",`${((n.tokensOut-1)/r).toFixed(1)} tokens/s`]),t&&i.push(["Tokens",`${ha(t.tokensIn)} in, ${ha(t.tokensOut)} out`],["Cost",nt(t.cost)]),n?.
finish==="length"&&i.push(["","Cut at the longest answer"]),(0,na.jsxs)(T,{gap:"md",mt:8,mih:26,className:"figures",children:[i.map(([o,l])=>(0,na.jsxs)(y,{size:"\
xs",c:"dimmed",children:[o&&`${o} `,(0,na.jsx)(y,{span:!0,size:"xs",fw:600,c:"var(--mantine-color-text)",children:l})]},o+l)),t&&(0,na.jsx)(En,{component:K,href:`\
/logs/${t.id}`,size:"xs",children:"Open log"}),a&&(0,na.jsx)(C,{size:"compact-xs",variant:"subtle",leftSection:(0,na.jsx)(rc,{size:13}),onClick:a,children:"Agai\
n"})]})}var ve=b(_(),1),_x=["Write a haiku about rivers.","Explain what a lock gate does.","Name three uses of steam."];function _y(){let[e]=(0,vr.useState)(J1),a=vi(),
[t,n]=(0,vr.useState)({model:e?.model??"",system:e?.system??"You are a helpful assistant.",temperature:.7,maxTokens:256}),r={...t,model:t.model||a},i=by(e?.messages.
slice(0,-1)),[o,l]=(0,vr.useState)(e?.messages.at(-1)?.content??""),c=(0,vr.useRef)(null),s=i.turns.at(-1);(0,vr.useEffect)(()=>{c.current&&(c.current.scrollTop=
c.current.scrollHeight)},[s?.content,s?.answer?.running,i.turns.length]);let f=h=>{!h.trim()||i.running||(i.send(h.trim(),r),l(""))};return(0,ve.jsxs)(ca,{title:"\
Playground",about:"A real request with a short-lived key of your own. It is logged like any other.",wide:!0,actions:i.turns.length>0&&(0,ve.jsx)(C,{variant:"def\
ault",leftSection:(0,ve.jsx)(Dn,{size:16}),onClick:i.clear,children:"Clear"}),children:[(0,ve.jsxs)("div",{className:"playground",children:[(0,ve.jsxs)(Ae,{radius:"\
lg",className:"talk",children:[(0,ve.jsxs)("div",{className:"turns",ref:c,tabIndex:0,role:"region","aria-label":"Conversation",children:[i.turns.length===0&&(0,ve.jsx)(
xx,{choose:f}),i.turns.map((h,d)=>(0,ve.jsx)(wy,{turn:h,again:d===i.turns.length-1&&!i.running?()=>i.again(r):void 0},d))]}),(0,ve.jsxs)("div",{className:"compo\
ser",children:[(0,ve.jsx)(wr,{"aria-label":"Prompt",placeholder:"Ask something",value:o,onChange:h=>l(h.currentTarget.value),onKeyDown:h=>{h.key!=="Enter"||h.shiftKey||
h.nativeEvent.isComposing||(h.preventDefault(),f(o))},autosize:!0,minRows:2,maxRows:10,"data-search":!0}),(0,ve.jsxs)("div",{className:"composer-foot",children:[
(0,ve.jsx)(y,{size:"xs",c:"dimmed",children:"Enter sends, Shift+Enter makes a new line"}),i.running?(0,ve.jsx)(C,{flex:"none",color:"red",variant:"light",leftSection:(0,ve.jsx)(
np,{size:15}),onClick:i.stop,children:"Stop"}):(0,ve.jsx)(C,{flex:"none",leftSection:(0,ve.jsx)(Ph,{size:16}),onClick:()=>f(o),disabled:!o.trim(),children:"Send"})]})]})]}),
(0,ve.jsx)(yy,{value:r,change:h=>n({...t,...h})})]}),(0,ve.jsx)("div",{className:"sr-only",role:"status","aria-live":"polite",children:s?.answer&&(s.answer.running?
"The model is answering.":s.answer.error?"The answer failed.":`Answer complete: ${s.content}`)})]})}function xx({choose:e}){return(0,ve.jsxs)("div",{className:"\
talk-start",children:[(0,ve.jsx)(Nn,{size:48,radius:"xl",variant:"light",children:(0,ve.jsx)(si,{size:24})}),(0,ve.jsx)(y,{c:"dimmed",size:"sm",children:"Ask an\
ything, or begin with one of these."}),(0,ve.jsx)("div",{className:"samples",children:_x.map(a=>(0,ve.jsx)(C,{variant:"default",size:"compact-md",fw:450,onClick:()=>e(
a),children:a},a))})]})}var An=b(ne(),1);var La=b(_(),1);function zx(){let[e]=(0,An.useState)(()=>new URLSearchParams(window.location.hash.slice(1)).get("token")??"");return(0,An.useEffect)(()=>{window.
location.hash&&window.history.replaceState(null,"","/setup")},[]),e}function xy({needed:e}){let a=zx(),[,t]=se(),[n,r]=(0,An.useState)(a),[i,o]=(0,An.useState)(
""),[l,c]=(0,An.useState)(""),[s,f]=(0,An.useState)(""),[h,d]=(0,An.useState)(""),m=De({mutationFn:()=>Z("POST",Sd,{token:n.trim(),email:i.trim(),password:h,...l.
trim()?{name:l.trim()}:{},...s.trim()?{organisation:s.trim()}:{}}),onSuccess:async()=>{d(""),r(""),t("/"),await Promise.all([Ga(fa),rn.invalidateQueries({queryKey:[
Sd]})])}});return e?(0,La.jsx)(El,{title:"Welcome to Lockgate",about:"Create the first account. It owns this gateway and can invite others later.",children:(0,La.jsx)(
"form",{onSubmit:k=>{k.preventDefault(),m.mutate()},children:(0,La.jsxs)(E,{children:[!a&&(0,La.jsx)(Ta,{label:"Set-up token",description:"It is in the link tha\
t the gateway printed when it started.",value:n,onChange:k=>r(k.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"off"}),(0,La.jsx)(Me,{label:"Emai\
l",type:"email",value:i,onChange:k=>o(k.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"username",autoFocus:!0}),(0,La.jsx)(Js,{label:"Password",
value:h,onChange:d}),(0,La.jsx)(Me,{label:"Your name",value:l,onChange:k=>c(k.currentTarget.value),autoComplete:"name",placeholder:"Optional"}),(0,La.jsx)(Me,{label:"\
Organisation",value:s,onChange:k=>f(k.currentTarget.value),autoComplete:"organization",placeholder:"Optional"}),(0,La.jsx)(R,{error:m.error}),(0,La.jsx)(C,{type:"\
submit",size:"md",loading:m.isPending,disabled:!n||!i||!ho(h),children:"Create account"})]})})}):(0,La.jsx)(El,{title:"Already set up",about:"This gateway has a\
n owner, so the set-up link does nothing any more.",children:(0,La.jsx)(En,{component:K,href:"/",children:"Go to the login"})})}var My=b(ne(),1);var Et=b(ne(),1);var W=b(_(),1);function ky({close:e,done:a}){let t=So(),[n,r]=(0,Et.useState)(""),[i,o]=(0,Et.useState)(""),[l,c]=(0,Et.useState)(""),[s,f]=(0,Et.useState)(""),
[h,d]=(0,Et.useState)({}),[m,w]=(0,Et.useState)(""),k=t.data?.data??[],z=k.find(g=>g.slug===n),p=i.trim()||z?.name||n,u=De({mutationFn:()=>Z("POST",_r,{name:p,provider:n,
...l?{key:l}:{},...m.trim()?{custom_host:m.trim()}:{},...s.trim()?{note:s.trim()}:{},...Object.keys(zy(h)).length>0?{configurations:zy(h)}:{}}),onSuccess:g=>{c(
""),ko(),a({slug:g.data?.slug??g.slug??"",name:p,provider:n,status:"active",created_at:""})}}),v=z?.fields.some(g=>g.required&&!h[g.name]?.trim())||z?.needs_host&&
!m.trim();return(0,W.jsxs)(Cy,{title:"Add a virtual key",close:e,submit:()=>u.mutate(),action:"Add and test",busy:u.isPending,error:u.error,blocked:!z||!!v||z.needs_key&&
!l,children:[(0,W.jsx)(R,{error:t.error,retry:()=>{t.refetch()}}),t.isPending?(0,W.jsx)(Aa,{height:60,radius:"md"}):(0,W.jsx)(Rt,{label:"Provider",data:k.filter(
g=>g.slug!=="local").map(g=>({value:g.slug,label:g.name})),value:n||null,placeholder:"Choose one, or type to search",onChange:g=>{r(g??""),d({})},searchable:!0,
allowDeselect:!1,"data-autofocus":!0,nothingFoundMessage:"No such provider. One that speaks OpenAI's API works with a base URL",maxDropdownHeight:280}),(0,W.jsx)(
Me,{label:"Name",placeholder:z?.name,description:"Its slug is made from it.",value:i,onChange:g=>o(g.currentTarget.value),maxLength:100}),z?.needs_key&&(0,W.jsx)(
Ty,{label:"The provider's API key",value:l,onChange:c,required:!0,provider:z}),z?.fields.map(g=>(0,W.jsx)(Me,{label:g.label,value:h[g.name]??"",onChange:S=>d({...h,
[g.name]:S.currentTarget.value}),required:g.required},g.name)),z&&(0,W.jsx)(Ay,{value:m,onChange:w,provider:z}),(0,W.jsx)(wr,{label:"Note",placeholder:"Whose ac\
count, which budget",value:s,onChange:g=>f(g.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}function Sy({row:e,close:a}){let t=So().data?.data.find(w=>w.
slug===e.provider),[n,r]=(0,Et.useState)(e.name),[i,o]=(0,Et.useState)(e.note??""),[l,c]=(0,Et.useState)(""),[s,f]=(0,Et.useState)(e.custom_host??""),h=s.trim()!==
(e.custom_host??""),d=De({mutationFn:()=>Z("PUT",`${_r}/${encodeURIComponent(e.slug)}`,{name:n.trim(),note:i.trim(),...l?{key:l}:{},...h?{custom_host:s.trim()}:
{}}),onSuccess:()=>(c(""),a(),ko())}),m=h&&t?.needs_key!==!1;return(0,W.jsxs)(Cy,{title:`Edit ${e.name}`,close:a,submit:()=>d.mutate(),action:"Save",busy:d.isPending,
error:d.error,blocked:!n.trim()||m&&!l,children:[(0,W.jsx)(Me,{label:"Name",value:n,onChange:w=>r(w.currentTarget.value),required:!0,maxLength:100,"data-autofoc\
us":!0}),t?.needs_key!==!1&&(0,W.jsx)(Ty,{label:"New API key of the provider",value:l,onChange:c,required:m,placeholder:e.masked_key??void 0,about:m?"A stored k\
ey never travels to a new host by itself: enter it again.":"Leave it empty to keep the stored one."}),(0,W.jsx)(Ay,{value:s,onChange:f,provider:t}),(0,W.jsx)(wr,
{label:"Note",value:i,onChange:w=>o(w.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}function zy(e){return Object.fromEntries(Object.entries(e).map(([
a,t])=>[a,t.trim()]).filter(([,a])=>a))}function Ty({label:e,value:a,onChange:t,required:n,placeholder:r,about:i,provider:o}){return(0,W.jsx)(Ta,{label:e,description:i??
(0,W.jsxs)(W.Fragment,{children:["Sealed at once with AES-256-GCM, and never shown again.",o?.docs_url&&(0,W.jsxs)(W.Fragment,{children:[" ",(0,W.jsxs)(En,{href:o.
docs_url,target:"_blank",rel:"noreferrer noopener",size:"xs",children:[o.name," documentation"]})]})]}),value:a,onChange:l=>t(l.currentTarget.value),required:n,
placeholder:r,autoComplete:"off","data-1p-ignore":!0,visibilityToggleButtonProps:{"aria-label":"Show or hide the key"}})}function Ay({value:e,onChange:a,provider:t}){
let n=t?.needs_host??!1;return(0,W.jsx)(Me,{label:"Base URL",description:`${n?"Where your server answers, with its path prefix.":"Only for a host of your own, s\
uch as a proxy."} The key is bound to it.`,placeholder:t?.base_url??"https://llm.example.org/v1",value:e,onChange:r=>a(r.currentTarget.value),required:n})}function Cy({
title:e,close:a,submit:t,action:n,busy:r,error:i,blocked:o,children:l}){return(0,W.jsx)(Dt,{opened:!0,onClose:a,title:e,closeButtonProps:{"aria-label":"Close"},
children:(0,W.jsx)("form",{onSubmit:s=>{s.preventDefault(),t()},children:(0,W.jsxs)(E,{children:[l,(0,W.jsx)(R,{error:i}),(0,W.jsxs)(T,{justify:"flex-end",className:"\
drawer-foot",children:[(0,W.jsx)(C,{variant:"default",onClick:a,children:"Cancel"}),(0,W.jsx)(C,{type:"submit",loading:r,disabled:o,children:n})]})]})})})}var $r=b(_(),1);function Ey({row:e,close:a}){let t=async()=>{await Z("DELETE",`${_r}/${encodeURIComponent(e.slug)}`),await ko()};return(0,$r.jsx)(Rn,{title:`Del\
ete ${e.name}?`,action:"Delete virtual key",close:a,run:t,children:(0,$r.jsxs)(E,{gap:"xs",children:[(0,$r.jsxs)(y,{size:"sm",children:["Every request that name\
s ",(0,$r.jsxs)("span",{className:"mono",children:["@",e.slug]})," is refused within a second. The sealed key is destroyed and cannot be brought back; the key a\
t the provider itself stays valid until you revoke it there."]}),(0,$r.jsx)(y,{size:"sm",c:"dimmed",children:"Logs of past requests stay."})]})})}var ee=b(_(),1),kx=[{name:"Name",least:170},{name:"Slug",width:220},{name:"Provider",width:130},{name:"Key",width:120},{name:"Status",width:104},{name:"Created",
width:110},{name:"Actions",width:120,silent:!0}];function Ny({rows:e,loading:a,act:t}){let n=So().data?.data??[],r=i=>n.find(o=>o.slug===i)?.name??i;return(0,ee.jsx)(
pt,{label:"Virtual keys",columns:kx,loading:a,minWidth:900,children:e.map(i=>(0,ee.jsxs)(A.Tr,{children:[(0,ee.jsxs)(A.Td,{children:[(0,ee.jsx)(y,{size:"sm",fw:550,
className:"wrap",children:i.name}),(i.note||i.custom_host)&&(0,ee.jsx)(y,{size:"xs",c:"dimmed",className:"wrap",lineClamp:1,children:i.note||i.custom_host})]}),
(0,ee.jsx)(A.Td,{children:(0,ee.jsxs)(T,{gap:4,wrap:"nowrap",children:[(0,ee.jsxs)("span",{className:"mono wrap",children:["@",i.slug]}),(0,ee.jsx)(rt,{text:`@${i.
slug}`,label:`Copy slug of ${i.name}`})]})}),(0,ee.jsx)(A.Td,{children:r(i.provider)}),(0,ee.jsx)(A.Td,{className:"mono nowrap",children:i.masked_key??"None nee\
ded"}),(0,ee.jsx)(A.Td,{children:(0,ee.jsx)(hi,{status:i.status})}),(0,ee.jsx)(A.Td,{children:(0,ee.jsx)(Ke,{at:i.created_at})}),(0,ee.jsx)(A.Td,{children:(0,ee.jsxs)(
T,{gap:6,wrap:"nowrap",justify:"flex-end",children:[(0,ee.jsx)(C,{size:"compact-sm",variant:"default",onClick:()=>t({kind:"test",row:i}),"aria-label":`Test ${i.
name}`,children:"Test"}),(0,ee.jsx)(Sx,{row:i,act:t})]})})]},i.slug))})}function Sx({row:e,act:a}){return(0,ee.jsxs)(M,{children:[(0,ee.jsx)(M.Target,{children:(0,ee.jsx)(
_t,{variant:"subtle",color:"gray","aria-label":`Actions for ${e.name}`,children:(0,ee.jsx)(li,{size:18})})}),(0,ee.jsxs)(M.Dropdown,{children:[(0,ee.jsx)(M.Item,
{leftSection:(0,ee.jsx)(di,{size:16}),onClick:()=>a({kind:"edit",row:e}),children:"Edit"}),(0,ee.jsx)(M.Divider,{}),(0,ee.jsx)(M.Item,{color:"red",leftSection:(0,ee.jsx)(
Dn,{size:16}),onClick:()=>a({kind:"delete",row:e}),children:"Delete…"})]})]})}var J=b(_(),1),Tx={resolve:"Find the host",connect:"Connect",tls:"Encrypt (TLS)",auth:"Log in with the key",models:"List models",completion:"Answer one token"},
Hf=24;function Oy({row:e,close:a}){let t=Ql({queryKey:["test",e.slug],queryFn:()=>Z("POST",`${_r}/${encodeURIComponent(e.slug)}/test`),staleTime:0,gcTime:0,retry:!1,
refetchOnWindowFocus:!1,refetchOnReconnect:!1}),n=t.isFetching?void 0:t.data;return(0,J.jsx)(at,{opened:!0,onClose:a,title:`Test ${e.name}`,size:"lg",closeButtonProps:{
"aria-label":"Close"},children:(0,J.jsxs)(E,{"aria-live":"polite",children:[t.isFetching&&(0,J.jsxs)(T,{gap:"sm",mih:48,children:[(0,J.jsx)(Pr,{size:18}),(0,J.jsx)(
y,{size:"sm",children:"Calling the provider with the stored key…"})]}),!t.isFetching&&(0,J.jsx)(R,{error:t.error}),n&&(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(
yr,{color:n.ok?"teal":"red",icon:n.ok?(0,J.jsx)(ln,{size:18}):(0,J.jsx)(To,{size:18}),children:n.ok?(0,J.jsxs)(J.Fragment,{children:["It works. Call it as ",(0,J.jsxs)(
"span",{className:"mono",children:["@",e.slug,"/model"]}),"."]}):"It does not work yet. The first red line says what to mend."}),(0,J.jsx)(E,{gap:0,component:"o\
l",className:"steps",children:n.steps.map(r=>(0,J.jsx)(Ax,{step:r},r.step))}),(0,J.jsx)(Cx,{names:n.models??[]})]}),(0,J.jsxs)(T,{justify:"flex-end",children:[(0,J.jsx)(
C,{variant:"default",onClick:()=>{t.refetch()},disabled:t.isFetching,children:"Test again"}),(0,J.jsx)(C,{onClick:a,children:"Done"})]})]})})}function Ax({step:e}){
let a=e.ok?ln:To;return(0,J.jsxs)("li",{children:[(0,J.jsx)(a,{size:20,color:`var(--mantine-color-${e.ok?"teal":"red"}-6)`,"aria-label":e.ok?"passed":"failed"}),
(0,J.jsxs)("div",{style:{flex:1,minWidth:0},children:[(0,J.jsx)(y,{size:"sm",fw:550,children:Tx[e.step]??e.step}),(0,J.jsx)(y,{size:"sm",c:e.ok?"dimmed":"red",className:"\
wrap",children:e.message})]}),(0,J.jsx)(y,{size:"xs",c:"dimmed",className:"nowrap",children:we(e.ms)})]})}function Cx({names:e}){return e.length===0?null:(0,J.jsxs)(
"div",{children:[(0,J.jsxs)(y,{size:"sm",fw:550,mb:6,children:[e.length," ",e.length===1?"model":"models"," found"]}),(0,J.jsxs)(T,{gap:6,children:[e.slice(0,Hf).
map(a=>(0,J.jsx)(la,{variant:"default",tt:"none",fw:450,radius:"sm",children:a},a)),e.length>Hf&&(0,J.jsxs)(y,{size:"xs",c:"dimmed",children:["and ",e.length-Hf,
" more"]})]})]})}var ua=b(_(),1);function Dy(){let{action:e}=ri(),[,a]=se(),t=Mn(),[n,r]=(0,My.useState)(null),i=t.data?.data??[],o=()=>r(null);return(0,ua.jsxs)(ca,{title:"Virt\
ual keys",about:"Providers’ credentials, sealed. An app names one by its slug and never sees the key behind it.",actions:(0,ua.jsx)(C,{component:K,href:"/virt\
ual-keys/new",leftSection:(0,ua.jsx)(qt,{size:16}),children:"Add virtual key"}),children:[(0,ua.jsx)(R,{error:t.error,retry:()=>{t.refetch()}}),t.isSuccess&&i.length===
0&&(0,ua.jsxs)(fr,{icon:(0,ua.jsx)(mi,{size:26}),title:"No provider is connected yet",action:(0,ua.jsx)(C,{component:K,href:"/virtual-keys/new",variant:"light",
children:"Add the first virtual key"}),children:["Paste a provider’s API key once. Then call its models as ",(0,ua.jsx)("span",{className:"mono",children:"@sl\
ug/model"}),", or send"," ",(0,ua.jsx)("span",{className:"mono",children:"x-portkey-virtual-key: slug"}),". The built-in model works without any."]}),!t.error&&
(t.isPending||i.length>0)&&(0,ua.jsx)(Ny,{rows:i,loading:t.isPending,act:r}),e==="new"&&(0,ua.jsx)(ky,{close:()=>a("/virtual-keys"),done:l=>{a("/virtual-keys"),
r({kind:"test",row:l})}}),n?.kind==="edit"&&(0,ua.jsx)(Sy,{row:n.row,close:o}),n?.kind==="test"&&(0,ua.jsx)(Oy,{row:n.row,close:o}),n?.kind==="delete"&&(0,ua.jsx)(
Ey,{row:n.row,close:o})]})}var Ry=()=>mh({opened:!1,empty:!1,selected:-1,listId:"",query:"",registeredActions:new Set}),Lf=e=>uh(e);function yo(e,a){let t=a.getState();a.setState({...t,...e(
a.getState())})}function Uy(e){yo(()=>({opened:!0,selected:-1}),e)}function By(e){yo(()=>({opened:!1}),e)}function qy(e){yo(a=>({opened:!a.opened,selected:a.opened?
a.selected:-1}),e)}function Hy(e,a){a.updateState(t=>({...t,selected:e}))}function Ex(e,a){a.updateState(t=>({...t,listId:e}))}function md(e,a=document){let t=a.
querySelector(e);if(t)return t;let n=a instanceof ShadowRoot?a.host.children:a.children;for(let r=0;r<n.length;r+=1){let i=n[r];if(i.shadowRoot){let l=md(e,i.shadowRoot);
if(l)return l}let o=md(e,i);if(o)return o}return null}function ud(e,a){let t=a.getState(),n=t.listId?md(`#${t.listId}`):null,r=n?.querySelector("[data-selected]"),
i=n?.querySelectorAll("[data-action]")??[],o=e===-1?i.length-1:e===i.length?0:e,l=If(o,0,i.length-1);return r?.removeAttribute("data-selected"),i[l]?.scrollIntoView(
{block:"nearest"}),i[l]?.setAttribute("data-selected","true"),Hy(l,a),l}function Nx(e){return ud(e.getState().selected+1,e)}function Ox(e){return ud(e.getState().
selected-1,e)}function Mx(e){let a=e.getState();(a.listId?md(`#${a.listId} [data-selected]`):null)?.click()}function Dx(e,a){let t=a.getState();return t.registeredActions.
add(e),()=>{t.registeredActions.delete(e)}}function Rx(e,a){yo(()=>({query:e}),a),Promise.resolve().then(()=>{ud(0,a),yo(t=>({empty:t.query.trim().length>0&&t.registeredActions.
size===0||!1}),a)})}function Ux({clearQuery:e},a){a.updateState(t=>({...t,selected:-1,query:e?"":t.query,empty:e?!1:t.empty}))}var xa={open:Uy,close:By,toggle:qy,
updateState:yo,setSelectedAction:Hy,setListId:Ex,selectAction:ud,selectNextAction:Nx,selectPreviousAction:Ox,triggerSelectedAction:Mx,registerAction:Dx,setQuery:Rx,
clearSpotlightState:Ux};function Ly(){let e=Ry();return[e,{open:()=>Uy(e),close:()=>By(e),toggle:()=>qy(e)}]}var[fd,gr]=Ly(),{open:Bx,close:qx,toggle:Hx}=gr;function hd(e){let a=e;return a.group!==void 0&&Array.isArray(a.actions)}var[Gy,gt]=Jf("Spotlight component was not found in tree");var ra={root:"m_d2b315db",content:"m_3cd250e0",body:"m_d2abce9b",search:"m_f366a061",actionsList:"m_6e463822",action:"m_d49bb8ef",actionBody:"m_3d475731",actionSection:"\
m_832642f6",actionLabel:"m_6c2a1345",actionDescription:"m_a6d9d78d",empty:"m_82f78f74",footer:"m_ddcaf054",actionsGroup:"m_5a3e5f7b"};var bt=b(_(),1),Lx={dimmedSections:!0,highlightQuery:!1},wo=oa(e=>{let{className:a,style:t,classNames:n,styles:r,id:i,description:o,label:l,leftSection:c,rightSection:s,
children:f,dimmedSections:h,highlightQuery:d,highlightColor:m,closeSpotlightOnTrigger:w,onClick:k,onMouseDown:z,keywords:p,vars:u,...v}=ia("SpotlightAction",Lx,
e),g=gt(),S={classNames:n,styles:r},B=d&&typeof l=="string"?(0,bt.jsx)(ch,{component:"span",highlight:g.query,color:m,...g.getStyles("actionLabel",S),children:l}):
(0,bt.jsx)("span",{...g.getStyles("actionLabel",S),children:l});return(0,bt.jsx)(Mt,{"data-action":!0,...g.getStyles("action",{className:a,style:t,...S}),...v,onMouseDown:N=>{
N.preventDefault(),z?.(N)},onClick:N=>{k?.(N),(w??g.closeOnActionTrigger)&&xa.close(g.store)},tabIndex:-1,children:f||(0,bt.jsxs)(bt.Fragment,{children:[c&&(0,bt.jsx)(
wt,{component:"span",mod:{position:"left",dimmed:h},...g.getStyles("actionSection",S),children:c}),(0,bt.jsxs)("span",{...g.getStyles("actionBody",S),children:[
B,(0,bt.jsx)("span",{...g.getStyles("actionDescription",S),children:o})]}),s&&(0,bt.jsx)(wt,{component:"span",mod:{position:"right",dimmed:h},...g.getStyles("ac\
tionSection",S),children:s})]})})});wo.classes=ra;wo.displayName="@mantine/spotlight/SpotlightAction";var Ky=b(_(),1),Ol=oa(e=>{let{className:a,style:t,styles:n,classNames:r,label:i,children:o,...l}=ia("SpotlightActionsGroup",null,e),c=gt();return(0,Ky.jsx)(wt,{
...c.getStyles("actionsGroup",{className:a,style:t,classNames:r,styles:n}),...l,__vars:{"--spotlight-label":`'${i?.replace(/\\/g,"\\\\").replace(/'/g,"\\'")}'`},
children:o})});Ol.classes=ra;Ol.displayName="@mantine/core/SpotlightActionsGroup";var Yy=b(_(),1),pd=b(ne(),1),Ml=oa(e=>{let{className:a,style:t,id:n,children:r,vars:i,classNames:o,styles:l,...c}=ia("SpotlightActionsList",null,e),s=gt(),f=`ma\
ntine-${(0,pd.useId)().replace(/:/g,"")}`,h=n||f;return(0,pd.useEffect)(()=>(xa.setListId(h,s.store),()=>xa.setListId("",s.store)),[]),(0,Yy.jsx)(Gl.Autosize,{...s.
getStyles("actionsList",{className:a,style:t,classNames:o,styles:l}),type:"scroll",scrollbarSize:"var(--spotlight-actions-list-padding)",offsetScrollbars:"y",id:h,
...c,children:r})});Ml.classes=ra;Ml.displayName="@mantine/spotlight/SpotlightActionsList";var jy=b(_(),1),Dl=oa(e=>{let{className:a,style:t,classNames:n,styles:r,...i}=ia("SpotlightEmpty",null,e),o=gt();return(0,jy.jsx)(wt,{...o.getStyles("empty",{classNames:n,
styles:r,className:a,style:t}),...i})});Dl.classes=ra;Dl.displayName="@mantine/spotlight/SpotlightEmpty";var Vy=b(_(),1),vd=oa(e=>{let{className:a,style:t,classNames:n,styles:r,...i}=ia("SpotlightFooter",null,e),o=gt();return(0,Vy.jsx)(wt,{...o.getStyles("footer",{
className:a,classNames:n,style:t,styles:r}),...i})});vd.classes=ra;vd.displayName="@mantine/spotlight/SpotlightFooter";function Qy(e,a){if(!e)return[];let t=()=>xa.open(a);return Array.isArray(e)?e.map(n=>[n,t]):[[e,t]]}var Gf=b(_(),1),Gx={size:600,yOffset:80,zIndex:Hl("max"),overlayProps:{backgroundOpacity:.35,blur:7},transitionProps:{duration:200,transition:"pop"},store:fd,clearQueryOnClose:!0,
closeOnActionTrigger:!0,shortcut:"mod + K",maxHeight:400},Rl=oa(e=>{let a=ia("SpotlightRoot",Gx,e),{classNames:t,className:n,style:r,styles:i,unstyled:o,vars:l,
store:c,children:s,query:f,onQueryChange:h,transitionProps:d,clearQueryOnClose:m,shortcut:w,tagsToIgnore:k,triggerOnContentEditable:z,disabled:p,onSpotlightOpen:u,
onSpotlightClose:v,forceOpened:g,closeOnActionTrigger:S,maxHeight:B,scrollable:N,attributes:O,...ze}=a,{opened:G,query:Ot}=Lf(c),yd=typeof f=="string"?f:Ot,Qf=Xf=>{
h?.(Xf),xa.setQuery(Xf,c)},uw=th({name:"Spotlight",classes:ra,props:a,className:n,style:r,classNames:t,styles:i,unstyled:o,attributes:O}),{resolvedClassNames:fw,
resolvedStyles:hw}=ah({classNames:t,styles:i,props:a});return Wf(Qy(w,c),k,z),$f(()=>{G?u?.():v?.()},[G]),p?null:(0,Gf.jsx)(Gy,{value:{getStyles:uw,query:yd,setQuery:Qf,
store:c,closeOnActionTrigger:S},children:(0,Gf.jsx)(at,{...ze,withCloseButton:!1,opened:G||!!g,padding:0,onClose:()=>xa.close(c),className:n,style:r,classNames:fw,
styles:hw,attributes:O,transitionProps:{...d,onExited:()=>{m&&Qf(""),xa.clearSpotlightState({clearQuery:m},c),d?.onExited?.()}},__vars:{"--spotlight-max-height":N?
Zf(B):void 0},__staticSelector:"Spotlight","data-scrollable":N||void 0,children:s})})});Rl.classes=ra;Rl.displayName="@mantine/spotlight/SpotlightRoot";var Xy=b(_(),1),Zy=b(ne(),1),Kx={size:"lg"},Ul=oa(e=>{let{classNames:a,styles:t,onKeyDown:n,onChange:r,vars:i,value:o,attributes:l,...c}=ia("SpotlightSearch",Kx,
e),s=gt(),f=s.getStyles("search"),[h,d]=(0,Zy.useState)(!1),m=w=>{n?.(w),!h&&(w.nativeEvent.code==="ArrowDown"&&(w.preventDefault(),xa.selectNextAction(s.store)),
w.nativeEvent.code==="ArrowUp"&&(w.preventDefault(),xa.selectPreviousAction(s.store)),(w.nativeEvent.code==="Enter"||w.nativeEvent.code==="NumpadEnter")&&(w.preventDefault(),
xa.triggerSelectedAction(s.store)))};return(0,Xy.jsx)(nh,{...f,classNames:[{input:f.className},a],styles:[{input:f.style},t],...c,value:o??s.query,onChange:w=>{
s.setQuery(w.currentTarget.value),r?.(w)},onKeyDown:m,onCompositionStart:()=>d(!0),onCompositionEnd:()=>d(!1)})});Ul.classes=ra;Ul.displayName="@mantine/spotlig\
ht/SpotlightSearch";function Yx(e){return Array.isArray(e)?e.map(a=>a.trim()).join(",").toLowerCase().trim():typeof e=="string"?e.toLowerCase().trim():""}function jx(e){return e.reduce(
(a,t)=>"actions"in t?[...a,...t.actions.map(n=>({...n,group:t.group}))]:[...a,t],[])}function Vx(e){let a={},t=[];return e.forEach(n=>{n.group?(a[n.group]||(a[n.
group]={pushed:!1,data:{group:n.group,actions:[]}}),a[n.group].data.actions.push(n),a[n.group].pushed||(a[n.group].pushed=!0,t.push(a[n.group].data))):t.push(n)}),
t}var Jy=(e,a)=>{let t=e.trim().toLowerCase(),n=[[],[]];return jx(a).forEach(r=>{r.label?.toLowerCase().includes(t)?n[0].push(r):(r.description?.toLowerCase().includes(
t)||Yx(r.keywords).includes(t))&&n[1].push(r)}),Vx(n.flat())};function Kf(e,a){if(!Array.isArray(e))return[];let t=0;return e.reduce((n,r)=>{if(t>=a)return n;if(hd(r)){let i=Kf(r.actions,a-t);n.push({group:r.group,actions:i}),
t+=i.length}else n.push(r),t+=1;return n},[])}var Cn=b(_(),1),Qx={size:600,yOffset:80,limit:1/0,zIndex:Hl("max"),overlayProps:{backgroundOpacity:.35,blur:7},transitionProps:{duration:200,transition:"pop"},store:fd,
filter:Jy,clearQueryOnClose:!0,closeOnActionTrigger:!0,shortcut:"mod + K"},za=oa(e=>{let{searchProps:a,filter:t,query:n,onQueryChange:r,actions:i,nothingFound:o,
highlightQuery:l,limit:c,scrollAreaProps:s,...f}=ia("Spotlight",Qx,e),[h,d]=Pf({value:n,defaultValue:"",finalValue:"",onChange:r}),m=Kf(t(h,i),c).map(w=>{if(hd(
w)){let k=w.actions.map(({id:z,...p})=>(0,Cn.jsx)(wo,{highlightQuery:l,...p},z));return(0,Cn.jsx)(Ol,{label:w.group,children:k},w.group)}return(0,Cn.jsx)(wo,{highlightQuery:l,
...w},w.id)});return(0,Cn.jsxs)(Rl,{...f,query:h,onQueryChange:d,children:[(0,Cn.jsx)(Ul,{...a}),m.length>0&&(0,Cn.jsx)(Ml,{...s,children:m}),m.length===0&&o&&(0,Cn.jsx)(
Dl,{children:o})]})});za.classes=ra;za.displayName="@mantine/spotlight/Spotlight";za.Search=Ul;za.ActionsList=Ml;za.Action=wo;za.Empty=Dl;za.ActionsGroup=Ol;za.
Footer=vd;za.Root=Rl;za.open=gr.open;za.close=gr.close;za.toggle=gr.toggle;var nw=b(ne(),1);var Nt=b(_(),1);function Iy({opened:e,close:a}){let t=gh();return(0,Nt.jsx)(Dt,{opened:e,onClose:a,title:"API calls of this page",size:"lg",closeButtonProps:{"a\
ria-label":"Close"},children:(0,Nt.jsxs)(E,{children:[(0,Nt.jsx)(y,{size:"sm",c:"dimmed",children:"The console uses nothing but the public API. These are the ca\
lls that this page made, newest first, with a key in place of your session. Secrets are left out."}),t.length===0&&(0,Nt.jsx)(y,{size:"sm",children:"No call yet\
."}),t.map(n=>(0,Nt.jsxs)(E,{gap:6,children:[(0,Nt.jsxs)(T,{gap:"xs",children:[(0,Nt.jsx)(la,{size:"sm",variant:"light",color:n.status<400?"teal":"orange",radius:"\
sm",children:n.status}),(0,Nt.jsxs)(y,{size:"xs",c:"dimmed",children:[n.ms," ms"]})]}),(0,Nt.jsx)(ur,{text:Is(n.method,n.path,n.body),label:"curl command"})]},n.
number))]})})}var gd=b(_(),1),Yf=[{to:"/",name:"Getting started",about:"First request, next steps",icon:Xh},{to:"/playground",name:"Playground",about:"Try a model",icon:si},{
to:"/logs",name:"Logs",about:"Every call, in detail",icon:Jh},{to:"/configs",name:"Configs",about:"Where calls go",icon:ic},{to:"/keys",name:"API keys",about:"W\
ho may call",icon:ci},{to:"/virtual-keys",name:"Virtual keys",about:"Provider credentials",icon:mi}];function $y({onNavigate:e}){let[a]=se();return(0,gd.jsx)(E,
{gap:2,children:Yf.map(({to:t,name:n,icon:r})=>{let i=t==="/"?a==="/":a.startsWith(t);return(0,gd.jsx)(sh,{component:K,href:t,label:n,active:i,"aria-current":i?
"page":void 0,leftSection:(0,gd.jsx)(r,{size:18,stroke:1.7}),onClick:e,style:{borderRadius:8}},t)})})}var Fy=b(ne(),1);async function bd(){try{await Z("DELETE",fa)}catch(e){Vl.show({color:"red",message:e instanceof Error?e.message:"Could not sign out."});return}jf()}function jf(){
qf(),rn.setQueryData([fa],null),rn.removeQueries({predicate:e=>e.queryKey[0]!==fa})}var ka=b(_(),1),Xx=/^[0-9a-f-]{8,}$/i;function Py(){let[e,a]=(0,Fy.useState)(""),[,t]=se(),{setColorScheme:n}=Ll(),r=bo(),i=On().data?.data??[],o=Mn().data?.data??
[],l=ni(e!=="").data?.data??[],c=Yf.map(({to:m,name:w,about:k,icon:z})=>({id:m,label:w,description:k,leftSection:(0,ka.jsx)(z,{size:20,stroke:1.7}),onClick:()=>t(
m)})),s=[{id:"copy-key",label:"Copy my API key",leftSection:(0,ka.jsx)(oi,{size:20}),onClick:r},{id:"new-key",label:"Create an API key",leftSection:(0,ka.jsx)(qt,
{size:20}),onClick:()=>t("/keys/new")},{id:"new-config",label:"Create a config",leftSection:(0,ka.jsx)(qt,{size:20}),onClick:()=>t("/configs/new")},{id:"new-vk",
label:"Add a virtual key",leftSection:(0,ka.jsx)(qt,{size:20}),onClick:()=>t("/virtual-keys/new")},{id:"dark",label:"Dark theme",leftSection:(0,ka.jsx)(nc,{size:20}),
onClick:()=>n("dark")},{id:"light",label:"Light theme",leftSection:(0,ka.jsx)(oc,{size:20}),onClick:()=>n("light")},{id:"out",label:"Sign out",leftSection:(0,ka.jsx)(
tc,{size:20}),onClick:()=>{bd()}}],f=[...i.map(m=>({id:`key-${m.id}`,label:m.name,description:m.key,leftSection:(0,ka.jsx)(ci,{size:20,stroke:1.7}),onClick:()=>t(
`/keys?search=${encodeURIComponent(m.name)}`)})),...o.map(m=>({id:`vk-${m.slug}`,label:m.name,description:`@${m.slug}`,leftSection:(0,ka.jsx)(mi,{size:20,stroke:1.7}),
onClick:()=>t("/virtual-keys")})),...l.map(m=>({id:`config-${m.slug}`,label:m.name,description:m.slug,leftSection:(0,ka.jsx)(ic,{size:20,stroke:1.7}),onClick:()=>t(
`/configs/${m.slug}`)}))],h=[{group:"Pages",actions:c},{group:"Actions",actions:s},{group:"Keys and configs",actions:e?f:[]}],d=e.trim();if(Xx.test(d)){let m={leftSection:(0,ka.jsx)(
jh,{size:20}),keywords:[d]};h.unshift({group:"Logs",actions:[{...m,id:"log",label:`Open log ${d}`,onClick:()=>t(`/logs/${encodeURIComponent(d)}`)},{...m,id:"tra\
ce",label:`Logs of trace ${d}`,onClick:()=>t(`/logs?range=all&q=trace:${encodeURIComponent(d)}`)}]})}return(0,ka.jsx)(za,{actions:h,query:e,onQueryChange:a,shortcut:"\
mod + K",scrollable:!0,maxHeight:420,nothingFound:"Nothing found",searchProps:{leftSection:(0,ka.jsx)(Ht,{size:20,stroke:1.5}),placeholder:"Pages, keys, actions\
, a log or trace id","aria-label":"Search and commands"}})}var ae=b(_(),1);function Zx(e){let{first_name:a,last_name:t,email:n}=e.user;return[a,t].filter(Boolean).join(" ")||n}var Jx=[{value:"auto",label:"As the system",
icon:(0,ae.jsx)(Kh,{size:16})},{value:"light",label:"Light",icon:(0,ae.jsx)(oc,{size:16})},{value:"dark",label:"Dark",icon:(0,ae.jsx)(nc,{size:16})}];function Wy({
session:e}){let[,a]=se(),{colorScheme:t,setColorScheme:n}=Ll(),r=bo(),i=ei().data?.key,o=Zx(e);return(0,ae.jsxs)(M,{width:280,position:"bottom-end",children:[(0,ae.jsx)(
M.Target,{children:(0,ae.jsx)(Mt,{"aria-label":`Profile menu of ${o}`,style:{borderRadius:999},children:(0,ae.jsx)(rh,{size:34,radius:"xl",color:"water",variant:"\
filled",name:o})})}),(0,ae.jsxs)(M.Dropdown,{children:[(0,ae.jsxs)("div",{style:{padding:"10px 12px 8px"},children:[(0,ae.jsx)(y,{size:"sm",fw:600,truncate:!0,children:o}),
(0,ae.jsx)(y,{size:"xs",c:"dimmed",truncate:!0,children:e.user.email===o?e.organisation.name:e.user.email})]}),(0,ae.jsx)(M.Divider,{}),(0,ae.jsxs)(M.Item,{leftSection:(0,ae.jsx)(
oi,{size:16}),onClick:r,children:["Copy API key",(0,ae.jsx)(y,{size:"xs",c:"dimmed",ff:i?"monospace":void 0,children:i?i.masked:"Makes your personal key"})]}),(0,ae.jsx)(
M.Divider,{}),(0,ae.jsx)(M.Label,{children:"Theme"}),Jx.map(l=>(0,ae.jsx)(M.Item,{leftSection:l.icon,rightSection:t===l.value?(0,ae.jsx)(xr,{size:14,"aria-label":"\
chosen"}):null,closeMenuOnClick:!1,onClick:()=>n(l.value),children:l.label},l.value)),(0,ae.jsx)(M.Divider,{}),(0,ae.jsx)(M.Item,{leftSection:(0,ae.jsx)(Yh,{size:16}),
onClick:()=>a("/account"),children:"Sessions"}),(0,ae.jsx)(M.Item,{leftSection:(0,ae.jsx)($h,{size:16}),onClick:()=>a("/account#password"),children:"Change pass\
word"}),(0,ae.jsx)(M.Item,{leftSection:(0,ae.jsx)(Zh,{size:16}),onClick:dd,children:"Keyboard shortcuts"}),(0,ae.jsx)(M.Divider,{}),(0,ae.jsx)(M.Item,{leftSection:(0,ae.jsx)(
tc,{size:16}),onClick:()=>{bd()},children:"Sign out"})]})]})}var Bl=b(ne(),1);var yt=b(_(),1);function ew(){let[e,a]=(0,Bl.useState)(null);return(0,Bl.useEffect)(()=>bh(()=>new Promise(n=>a(()=>n))),[]),e?(0,yt.jsx)(Ix,{end:n=>{a(null),e(
n)}}):null}function Ix({end:e}){let[a,t]=(0,Bl.useState)(""),n=De({mutationFn:()=>Z("POST",`${fa}/prove`,{password:a}),onSuccess:()=>(e(!0),Ga("/v1/sessions"))});
return(0,yt.jsx)(at,{opened:!0,onClose:()=>e(!1),title:"Confirm your password",zIndex:400,closeButtonProps:{"aria-label":"Close"},children:(0,yt.jsx)("form",{onSubmit:i=>{
i.preventDefault(),i.stopPropagation(),n.mutate()},children:(0,yt.jsxs)(E,{children:[(0,yt.jsx)(y,{size:"sm",children:"You entered it more than five minutes ago\
, and this needs it again."}),(0,yt.jsx)(Ta,{label:"Password",value:a,onChange:i=>t(i.currentTarget.value),autoComplete:"current-password","data-autofocus":!0,visibilityToggleButtonProps:{
"aria-label":"Show or hide the password"}}),(0,yt.jsx)(R,{error:n.error}),(0,yt.jsxs)(T,{justify:"flex-end",children:[(0,yt.jsx)(C,{variant:"default",onClick:()=>e(
!1),children:"Cancel"}),(0,yt.jsx)(C,{type:"submit",loading:n.isPending,disabled:!a,children:"Confirm"})]})]})})})}var aw=b(ne(),1);var Sa=b(_(),1);function tw({session:e}){let a=Xl(),t=e.workspaces.find(r=>r.id===a)??e.workspaces[0];(0,aw.useEffect)(()=>{t&&t.id!==a&&kd(t.id)},[t,a]);let n=r=>{
kd(r),rn.resetQueries({predicate:({queryKey:[i]})=>i!==fa})};return(0,Sa.jsxs)(M,{width:300,position:"bottom-start",children:[(0,Sa.jsx)(M.Target,{children:(0,Sa.jsxs)(
Mt,{className:"switcher","aria-label":`Workspace ${t?.name??"none"} of ${e.organisation.name}: change`,children:[(0,Sa.jsx)(y,{size:"sm",truncate:!0,fw:550,span:!0,
children:t?.name??e.organisation.name}),(0,Sa.jsx)(Fh,{size:15,stroke:1.7})]})}),(0,Sa.jsxs)(M.Dropdown,{children:[(0,Sa.jsx)(M.Label,{children:e.organisation.name}),
e.workspaces.map(r=>(0,Sa.jsx)(M.Item,{onClick:()=>n(r.id),rightSection:r.id===t?.id?(0,Sa.jsx)(xr,{size:15,"aria-label":"at hand"}):null,children:(0,Sa.jsxs)(T,
{gap:"xs",wrap:"nowrap",children:[(0,Sa.jsx)(y,{size:"sm",truncate:!0,span:!0,children:r.name}),r.role&&(0,Sa.jsx)(la,{size:"xs",variant:"light",color:"gray",children:r.
role})]})},r.id)),e.workspaces.length===0&&(0,Sa.jsx)(M.Item,{disabled:!0,children:"You are in no workspace yet"})]})]})}var $=b(_(),1);function rw({session:e,children:a}){let[t,n]=_o(!1),[r,i]=_o(!1),[o]=se(),l=o.split("/")[1];return(0,nw.useEffect)(vh,[l]),(0,$.jsxs)(C1,{children:[
(0,$.jsx)("a",{href:"#main",className:"skip",children:"Skip to content"}),(0,$.jsxs)(xo,{header:{height:56},navbar:{width:232,breakpoint:"sm",collapsed:{mobile:!t}},
padding:0,children:[(0,$.jsx)(xo.Header,{px:"md",children:(0,$.jsxs)(T,{h:"100%",justify:"space-between",wrap:"nowrap",gap:"sm",children:[(0,$.jsxs)(T,{gap:"sm",
wrap:"nowrap",style:{minWidth:0},children:[(0,$.jsx)(ih,{opened:t,onClick:n.toggle,hiddenFrom:"sm",size:"sm","aria-label":"Menu of pages"}),(0,$.jsxs)(K,{href:"\
/","aria-label":"Lockgate, first page",className:"brand",children:[(0,$.jsx)(id,{}),(0,$.jsx)(y,{fw:680,visibleFrom:"xs",span:!0,children:"Lockgate"})]}),(0,$.jsx)(
tw,{session:e})]}),(0,$.jsxs)(T,{gap:6,wrap:"nowrap",children:[(0,$.jsxs)(Mt,{className:"search-button",onClick:gr.open,"aria-label":"Search and commands",children:[
(0,$.jsx)(Ht,{size:15}),(0,$.jsx)(y,{span:!0,size:"sm",c:"dimmed",visibleFrom:"md",children:"Search or run a command"}),(0,$.jsx)(Kl,{size:"xs",visibleFrom:"md",
children:"Ctrl K"})]}),(0,$.jsx)(nn,{label:"Show API calls of this page",children:(0,$.jsx)(_t,{variant:"subtle",color:"gray",size:"lg","aria-label":"Show API c\
alls of this page",onClick:i.open,children:(0,$.jsx)(qh,{size:19,stroke:1.7})})}),(0,$.jsx)(nn,{label:"Keyboard shortcuts",children:(0,$.jsx)(_t,{variant:"subtl\
e",color:"gray",size:"lg","aria-label":"Keyboard shortcuts",onClick:dd,visibleFrom:"xs",children:(0,$.jsx)(Qh,{size:19,stroke:1.7})})}),(0,$.jsx)(Wy,{session:e})]})]})}),
(0,$.jsx)(xo.Navbar,{p:"sm","aria-label":"Pages",children:(0,$.jsx)($y,{onNavigate:n.close})}),(0,$.jsx)(xo.Main,{id:"main",tabIndex:-1,style:{outline:"none"},children:a})]}),
(0,$.jsx)(Py,{}),(0,$.jsx)(sy,{}),(0,$.jsx)(ew,{}),(0,$.jsx)(Iy,{opened:r,close:i.close})]})}var te=b(_(),1),$x=(0,br.lazy)(()=>import("./config-6LVCXWDA.js").catch(()=>({default:Fx})));function iw(){let e=Wr(),a=Ah(e.data===null),[t]=se();Px();let n=e.
error??a.error;return n?(0,te.jsx)(_d,{mih:"100vh",p:"md",children:(0,te.jsx)(R,{error:n,title:"The console cannot start",retry:()=>{e.refetch()}})}):e.isPending||
e.data===null&&a.isPending?(0,te.jsx)(_d,{mih:"100vh",children:(0,te.jsx)(Pr,{"aria-label":"Loading"})}):e.data?(0,te.jsx)(rw,{session:e.data,children:(0,te.jsx)(
Vf,{children:(0,te.jsxs)(Nh,{children:[(0,te.jsx)(tt,{path:"/",component:D1}),(0,te.jsx)(tt,{path:"/playground",component:_y}),(0,te.jsx)(tt,{path:"/logs/:id?",
component:fy}),(0,te.jsx)(tt,{path:"/keys/:action?",component:Y1}),(0,te.jsx)(tt,{path:"/virtual-keys/:action?",component:Dy}),(0,te.jsx)(tt,{path:"/configs",component:_1}),
(0,te.jsx)(tt,{path:"/configs/:slug/:tab?",children:(0,te.jsx)(br.Suspense,{fallback:(0,te.jsx)("div",{className:"page","aria-busy":"true"}),children:(0,te.jsx)(
$x,{})})}),(0,te.jsx)(tt,{path:"/account",component:f1}),(0,te.jsx)(tt,{path:"/setup",children:(0,te.jsx)(Td,{to:"/"})}),(0,te.jsx)(tt,{path:"/login",children:(0,te.jsx)(
Td,{to:"/"})}),(0,te.jsx)(tt,{component:hy})]})},t.split("/")[1])}):a.data?.needed||t==="/setup"?(0,te.jsx)(xy,{needed:a.data?.needed??!1}):(0,te.jsx)(V1,{})}function Fx(){
return(0,te.jsx)("div",{className:"page",children:(0,te.jsx)(R,{error:new Error("A part of the console is missing. The gateway may have been updated."),title:"R\
eload this page",retry:()=>window.location.reload()})})}function Px(){let e=hh();(0,br.useEffect)(()=>{let a=n=>{n instanceof Zl&&n.status===401&&jf()},t=[e.getQueryCache().
subscribe(n=>{n.type==="updated"&&n.action.type==="error"&&a(n.action.error)}),e.getMutationCache().subscribe(n=>{n.type==="updated"&&n.action.type==="error"&&a(
n.action.error)})];return()=>t.forEach(n=>n())},[e])}var Vf=class extends br.Component{state={error:null};static getDerivedStateFromError(a){return{error:a}}render(){
return this.state.error?(0,te.jsx)("div",{className:"page",children:(0,te.jsx)(R,{error:this.state.error,title:"This page broke",retry:()=>this.setState({error:null})})}):
this.props.children}};var Wx=["#eaf6f8","#d5ebef","#a9d7df","#79c2ce","#52b0c0","#3aa3b5","#2398ab","#15869a","#0b788b","#056676"],e3=["#d6dce3","#b4bdc8","#93a0ae","#697684","#323c4\
7","#2a333d","#212930","#191f26","#12171c","#0d1115"],a3=["#edf7f2","#dcefe5","#b3dcc7","#85c6a5","#5fb388","#46a775","#2f9564","#217f53","#176a44","#0f5436"],t3=[
"#fdf3e8","#fae6d0","#f3cba1","#edae6c","#e89540","#e08423","#c76f13","#a85c0e","#8a4b0b","#6d3b08"],n3=["#fdefee","#fadedb","#f3b9b4","#ec9189","#e66e64","#dc5\
348","#c84439","#aa352c","#8d2a23","#71201a"],ow="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",r3="ui-monospa\
ce, SFMono-Regular, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace",lw={colors:{water:Wx,dark:e3,teal:a3,orange:t3,red:n3},primaryColor:"\
water",primaryShade:{light:8,dark:8},black:"#16212b",defaultRadius:"md",fontFamily:ow,fontFamilyMonospace:r3,cursorType:"pointer",respectReducedMotion:!0,headings:{
fontFamily:ow,fontWeight:"650"},components:{Tooltip:{defaultProps:{openDelay:300,withArrow:!0}},Drawer:{defaultProps:{position:"right",overlayProps:{backgroundOpacity:.35}}},
Modal:{defaultProps:{centered:!0,overlayProps:{backgroundOpacity:.35}}},Menu:{defaultProps:{shadow:"md",position:"bottom-end"}},Table:{defaultProps:{verticalSpacing:"\
sm",highlightOnHover:!0}},Paper:{defaultProps:{withBorder:!0}},Button:{defaultProps:{fw:550}},Badge:{defaultProps:{fw:600}}}},cw=e=>{let a={};for(let t of["wate\
r","teal","orange","red","yellow","gray"]){let n=e.colors[t];n&&(a[`--mantine-color-${t}-light`]=`color-mix(in srgb, ${n[5]} 20%, transparent)`,a[`--mantine-col\
or-${t}-light-hover`]=`color-mix(in srgb, ${n[5]} 28%, transparent)`,a[`--mantine-color-${t}-light-color`]=n[2])}return{variables:{},light:{"--mantine-color-yel\
low-light-color":"#7a5200"},dark:a}};var Fr=b(_(),1),sw=document.getElementById("root");sw&&(0,mw.createRoot)(sw).render((0,Fr.jsx)(dw.StrictMode,{children:(0,Fr.jsx)(eh,{theme:lw,cssVariablesResolver:cw,
defaultColorScheme:"auto",children:(0,Fr.jsxs)(ph,{client:rn,children:[(0,Fr.jsx)(fh,{position:"bottom-right"}),(0,Fr.jsx)(iw,{})]})})}));
